import { expect, test } from "vitest";
import { findElements } from "../../src/prose/find-elements.ts";

test.each<readonly [string, string, readonly string[]]>([
  [
    "each of several",
    '<p class="a">1</p><p>2</p><p class="b">3</p>',
    ['<p class="a">1</p>', '<p class="b">3</p>'],
  ],
  [
    "with others of its name inside",
    '<div class="a"><div>1</div></div><div></div>',
    ['<div class="a"><div>1</div></div>'],
  ],
  [
    "the outer of two",
    '<div class="a"><p class="b">1</p></div>',
    ['<div class="a"><p class="b">1</p></div>'],
  ],
  ["one class of many", '<p class="c a">1</p><p class="ab">2</p>', ['<p class="c a">1</p>']],
  ["without quotes", "<p class=a>1</p>", ["<p class=a>1</p>"]],
  ["with a longer name without quotes", "<p class=c>0</p><p class=wide>1</p>", ["<p class=wide>1</p>"]],
  [
    "with single quotes",
    "<p class='c  b'>1</p><p class='wide'>2</p>",
    ["<p class='c  b'>1</p>", "<p class='wide'>2</p>"],
  ],
  ["with what holds nothing inside", '<p class="a">1<br>2</p><p>3</p>', ['<p class="a">1<br>2</p>']],
  [
    "with what is closed in a comment inside",
    '<p class="a">1<!-- </p> -->2</p>3',
    ['<p class="a">1<!-- </p> -->2</p>'],
  ],
  [
    "with one inside whose name begins like its own",
    '<p class="a"><pre>1</pre></p><p>2</p>',
    ['<p class="a"><pre>1</pre></p>'],
  ],
  [
    "and another after one within it",
    '<div class="a"><div class="a">1</div></div><div class="a">2</div>',
    ['<div class="a"><div class="a">1</div></div>', '<div class="a">2</div>'],
  ],
  ["called like a script at first", '<section class="a">1</section>', ['<section class="a">1</section>']],
  ["after a sign in a text", '1 < 2 <3 a <p class="a">3</p>', ['<p class="a">3</p>']],
  ["after its class as a word", '<p>a</p><p id="a">b</p><p class="a">1</p>', ['<p class="a">1</p>']],
  [
    "not in a style or a script in capitals",
    '<style><p class="a"></style><SCRIPT><p class="a"></SCRIPT><p class="b">1</p>',
    ['<p class="b">1</p>'],
  ],
  ["in lines of their own", '<p\nclass="a">1</p\n>2', ['<p\nclass="a">1</p\n>']],
  [
    "with single quotes about a bracket",
    `<p title='"1 > 0' class="a">1</p>2`,
    [`<p title='"1 > 0' class="a">1</p>`],
  ],
  [
    "of the shortest names",
    '<a class="a">1</a><z class="b">2</z>',
    ['<a class="a">1</a>', '<z class="b">2</z>'],
  ],
  ["after a brace", '<{ class="a"><p class="b">1</p>', ['<p class="b">1</p>']],
  ["none whose tag is not closed", '<p class="a', []],
  ["after what was closed without being opened", '</p class="a"><p class="a">1</p>', ['<p class="a">1</p>']],
  ["with a bracket in a value", '<p title="1 > 0" class="a">1</p>', ['<p title="1 > 0" class="a">1</p>']],
  ["not in a comment or a script", '<!-- <p class="a"> --><script>"<p class=a>"</script><p>1</p>', []],
  ...["br", "hr", "img", "input", "source", "wbr"].map(
    (name) => [`never ${name}, which holds nothing`, `<${name} class="a"><p>1</p>`, []] as const,
  ),
  ["to the end where it is not closed", '<p>0</p><p class="a">1', ['<p class="a">1']],
])("%s", (_, html, found) => {
  expect(findElements(html, ["a", "b", "wide"]).map(({ start, end }) => html.slice(start, end))).toEqual(
    found,
  );
});
