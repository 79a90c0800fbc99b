import { describe, expect, test } from "vitest";
import { wordsOf, wordsOfPage } from "../../../src/publish/integrity/words.ts";

test.each([
  ["Sala (nr 5), o godz. 17.00", " Sala nr 5 o godz 17 00 "],
  ["w\u00a0domu", " w domu "],
  ["Z\u0307ółw", " Żółw "],
  ["− „…”", ""],
  ["", ""],
])("the words of %j are %j", (text, words) => {
  expect(wordsOf(text)).toBe(words);
});

describe("the words of a page", () => {
  test.each([
    ["<nav>raz</nav><main><p>dwa</p></main><footer>trzy</footer>", " dwa "],
    ["<main><td>a</td><td>b</td><p>c<em>d</em></p>e<br>f</main>", " a b cd e f "],
    ['<main><a title="x > y" data-z=\'"\'>jest</a></main>', " jest "],
    [
      "<main>a<!-- b <p> c --><script>d()</script><style>e{}</style><template><p>f</p></template>g</main>",
      " a g ",
    ],
    ["<main>R&#x26;D &amp;&#38; w&nbsp;domu &lt;b&gt; &#380;aba</main>", " R D w domu b żaba "],
    [
      '<main>plan<sup><a href="#fn-1" id="r" data-footnote-ref aria-describedby="l">1</a></sup> miasta</main>',
      " plan miasta ",
    ],
    ["<main>m<sup>2</sup></main>", " m2 "],
    ['<main><img src="/a.png" alt="Plan &quot;sali&quot;"> obok</main>', " Plan sali obok "],
    ["<p>bez treści</p>", ""],
  ])("%s are %j", (html, words) => {
    expect(wordsOfPage(html)).toBe(words);
  });
});
