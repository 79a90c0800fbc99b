import fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { respell } from "../../src/prose/respell.ts";

test.each([
  ["no sign", "<p>zdanie</p>", "<p>zdanie</p>"],
  ["a space", "<p>w&nbsp;roku</p>", "<p>w\u00a0roku</p>"],
  ["signs in a text", "<p>&lt;b&gt; &amp; &quot;c&#39;</p>", "<p>&#x3C;b> &#x26; \"c'</p>"],
  ["signs in a value", '<a href="?a=1&amp;b=&quot;">x</a>', '<a href="?a=1&#x26;b=&#x22;">x</a>'],
  ["a bare attribute", '<sup><a data-ref id="a">1</a></sup>', '<sup><a data-ref="" id="a">1</a></sup>'],
  ["words that look like one", '<a title="x data-ref y">1</a>', '<a title="x data-ref y">1</a>'],
])("%s is spelt in one way", (_, html, spelt) => {
  expect(respell(html)).toBe(spelt);
});

test("as the way through a tree spells it", () => {
  const sign = fc.constantFrom(
    "&amp;",
    "&lt;",
    "&gt;",
    "&quot;",
    "&#39;",
    "&#34;",
    "&nbsp;",
    "a",
    " ",
    "ó",
    ">",
  );
  const text = fc.array(sign).map((signs) => signs.join(""));
  const html = fc.tuple(text, text).map(([a, b]) => `<p title="${a}" data-x><b>${b}</b></p>`);
  fc.assert(
    fc.property(html, (some) => {
      expect(respell(some)).toBe(toHtml(fromHtml(some, { fragment: true })));
    }),
  );
});
