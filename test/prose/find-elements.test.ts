import { expect, test } from "vitest";
import { findElements } from "../../src/prose/find-elements.ts";

test.each<readonly [string, string, readonly string[]]>([
  ["each of several", "*<p>1</p><p>2</p>*<b>3</b>", ["<p>1</p>", "<b>3</b>"]],
  ["none without a sign", "<p>1</p>", []],
  ["with others of its name inside", "*<div><div>1</div></div><div></div>", ["<div><div>1</div></div>"]],
  ["the outer of two", "*<div>*<p>1</p></div>", ["<div>*<p>1</p></div>"]],
  ["and another after one within it", "*<i>*<i>1</i></i>*<i>2</i>", ["<i>*<i>1</i></i>", "<i>2</i>"]],
  ["with what holds nothing inside", "*<p>1<br>2</p><p>3</p>", ["<p>1<br>2</p>"]],
  ["with what is closed in a comment inside", "*<p>1<!-- </p> -->2</p>3", ["<p>1<!-- </p> -->2</p>"]],
  [
    "with what is closed in a style or a script in capitals inside",
    "*<p><style></p></style><SCRIPT></p></SCRIPT>1</p>2",
    ["<p><style></p></style><SCRIPT></p></SCRIPT>1</p>"],
  ],
  ["with one inside whose name begins like its own", "*<p><pre>1</pre></p><p>2</p>", ["<p><pre>1</pre></p>"]],
  ["called like a script at first", "*<section>1</section>2", ["<section>1</section>"]],
  ["with signs of a text inside", "*<p>1 < 2 <3 a <{ 4</p>5", ["<p>1 < 2 <3 a <{ 4</p>"]],
  ["in lines of their own", "*<p\nid=a>1</p\n>2", ["<p\nid=a>1</p\n>"]],
  ["with an end in a value", '*<p title="</p>">1</p>2', ['<p title="</p>">1</p>']],
  ["with single quotes about one", `*<p title='"</p>'>1</p>2`, [`<p title='"</p>'>1</p>`]],
  ["of the shortest names", "*<a>1</a>*<z>2</z>", ["<a>1</a>", "<z>2</z>"]],
  ["to the end where it is not closed", "<p>0</p>*<p>1", ["<p>1"]],
  ["to the end where its tag is not closed", '*<p title="', ['<p title="']],
])("%s", (_, html, found) => {
  expect(findElements(html, "*").map(({ start, end }) => html.slice(start, end))).toEqual(found);
});
