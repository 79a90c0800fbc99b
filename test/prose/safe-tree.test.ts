import { describe, expect, test } from "vitest";
import { toHtml } from "../../src/prose/html.ts";

describe("what the guard refuses comes out of a field, if the check was skipped, as words:", () => {
  test.each([
    ["raw HTML", "<div>x</div>", "<p>&#x3C;div>x&#x3C;/div></p>"],
    ["HTML in a sentence", "a <b>x", "<p>a &#x3C;b>x</p>"],
    ["HTML in a quotation", "> <div>x</div>", "<blockquote>\n<p>&#x3C;div>x&#x3C;/div></p>\n</blockquote>"],
    [
      "HTML in a list, loose",
      "- a\n\n  <div>x</div>",
      "<ul>\n<li>\n<p>a</p>\n<p>&#x3C;div>x&#x3C;/div></p>\n</li>\n</ul>",
    ],
    ["code", "```js\nkod\n```", "<p>kod</p>"],
    ["an image", "a ![opis](/a.png)", "<p>a opis</p>"],
    ["an image without a description", "a ![](/a.png)b", "<p>a b</p>"],
    ["an image by reference", "![opis][d]\n\n[d]: /a.png", "<p>opis</p>"],
    ["a link to a program", "[a **b**](javascript:x)", "<p>a <strong>b</strong></p>"],
    ["the same by reference", "[a][d] i [b][d]\n\n[d]: javascript:x", "<p>a i b</p>"],
  ])("%s", (_, source, html) => {
    expect(toHtml(source)).toBe(html);
  });

  test("raw HTML in a footnote", () => {
    expect(toHtml("a[^1]\n\n[^1]: <div>x</div>")).toContain('<p>&#x3C;div>x&#x3C;/div> <a href="#fnref-1"');
  });

  test("a link to a program is no word, a note of the same name stays", () => {
    const html = toHtml("[a][d] b[^d]\n\n[d]: javascript:x\n\n[^d]: Nota");
    expect(html).toContain("<p>a b<sup>");
    expect(html).toContain('<li id="fn-d">\n<p>Nota ');
  });

  test("and what is safe stays: links, by reference too, and lists", () => {
    expect(toHtml("[a][d] i [b](/b/)\n\n[d]: /d/\n\n[e]: javascript:x")).toBe(
      '<p><a href="/d/">a</a> i <a href="/b/">b</a></p>',
    );
    expect(toHtml("3. - raz")).toBe(
      '<ol class="numbered">\n<li><span class="list-number">3.</span> \n<ul>\n<li>raz</li>\n</ul>\n</li>\n</ol>',
    );
  });
});
