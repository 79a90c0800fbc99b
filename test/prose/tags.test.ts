import type { Properties } from "hast";
import { expect, test } from "vitest";
import { closingTag, escapeText, openingTag } from "../../src/prose/tags.ts";

test.each<readonly [object, string]>([
  [{}, "<p>"],
  [{ id: "a", className: ["b", "c"] }, '<p id="a" class="b c">'],
  [{ hidden: true, title: "", width: undefined, value: null, inert: false }, "<p hidden title>"],
  [{ title: '„Tak" & <nie>', tabIndex: 0 }, '<p title="„Tak&quot; &amp; <nie>" tabindex="0">'],
  [{ ariaDescribedBy: "a", dataFootnoteRef: true }, '<p aria-describedby="a" data-footnote-ref>'],
  [{ colSpan: 2 }, '<p colspan="2">'],
])("an element with %j opens as %s", (properties, tag) => {
  expect(
    openingTag({ type: "element", tagName: "p", properties: properties as Properties, children: [] }),
  ).toBe(tag);
});

test.each([
  ["p", "<p>", "</p>"],
  ["br", "<br/>", ""],
  ["hr", "<hr/>", ""],
  ["img", "<img/>", ""],
  ["input", "<input/>", ""],
])("%s opens as %s and closes as %j", (tagName, opening, closing) => {
  const element = { type: "element" as const, tagName, properties: {}, children: [] };
  expect([openingTag(element), closingTag(element)]).toEqual([opening, closing]);
});

test("text is spelt so that none of it is a tag", () => {
  expect(escapeText(`<b> & "x" 'y'`)).toBe("&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;");
});
