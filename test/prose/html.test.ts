import { expect, test } from "vitest";
import { bindShortWords } from "../../src/polish/typography.ts";
import { toHtml } from "../../src/prose/html.ts";

test("a mark spans inline elements and carries its id once", () => {
  const marks = [{ passage: "do ACK Cyfronet z", id: "dowod", className: "evidence", label: "Dowód" }];
  expect(toHtml("Wystąpi do **ACK** Cyfronet z pytaniem.", { marks })).toBe(
    '<p>Wystąpi <mark class="evidence" id="dowod" title="Dowód">do </mark><strong>' +
      '<mark class="evidence" title="Dowód">ACK</mark></strong><mark class="evidence" title="Dowód"> Cyfronet z</mark> pytaniem.</p>',
  );
});

test("a mark spans paragraphs", () => {
  const marks = [{ passage: "pierwszy. Drugi", id: "a", className: "x" }];
  expect(toHtml("Akapit pierwszy.\n\nDrugi akapit.", { marks })).toBe(
    '<p>Akapit <mark class="x" id="a">pierwszy.</mark></p>\n<p><mark class="x">Drugi</mark> akapit.</p>',
  );
});

test("only a link that leads outside is told apart, wherever an address stands in another", () => {
  expect(toHtml("[a](HTTPS://b.example) [c](/d/?e=https:f)")).toBe(
    '<p><a href="HTTPS://b.example" rel="external noopener">a</a> <a href="/d/?e=https:f">c</a></p>',
  );
});

test("overlapping marks nest, each with its own id", () => {
  const marks = [
    { passage: "jeden dwa", id: "a", className: "x" },
    { passage: "dwa trzy", id: "b", className: "y" },
  ];
  expect(toHtml("jeden dwa trzy", { marks })).toBe(
    '<p><mark class="x" id="a">jeden </mark><mark class="x"><mark class="y" id="b">dwa</mark></mark><mark class="y"> trzy</mark></p>',
  );
});

test("two marks of one passage both have their ids", () => {
  const marks = ["a", "b"].map((id) => ({ passage: "dwa", id, className: id }));
  expect(toHtml("jeden dwa", { marks })).toBe(
    '<p>jeden <mark class="a" id="a"><mark class="b" id="b">dwa</mark></mark></p>',
  );
});

test("a passage that does not stand in the text marks nothing", () => {
  expect(toHtml("jeden", { marks: [{ passage: "dwa", className: "x" }] })).toBe("<p>jeden</p>");
});

test("names of classes and ids are escaped", () => {
  const marks = [{ passage: "jeden", id: '"><script>', className: '"x' }];
  expect(toHtml("jeden", { marks })).toBe('<p><mark class="&#x22;x" id="&#x22;><script>">jeden</mark></p>');
});

test("text is transformed across elements, and passages are found all the same", () => {
  const marks = [{ passage: "i w domu", className: "x" }];
  expect(toHtml("W szkole i w **domu**", { marks, transformText: bindShortWords })).toBe(
    '<p>W\u00a0szkole <mark class="x">i\u00a0w\u00a0</mark><strong><mark class="x">domu</mark></strong></p>',
  );
});

test("a transformation that changes a length is refused", () => {
  expect(() => toHtml("tekst", { transformText: () => "x" })).toThrow(RangeError);
});

test("several texts with footnotes on one page share no id", () => {
  const source = "Tekst[^1].\n\n[^1]: Przypis.";
  const ids = ["p1-", "p2-"].flatMap((idPrefix) =>
    [...toHtml(source, { idPrefix }).matchAll(/ id="([^"]*)"/g)].map((match) => match[1]),
  );
  expect(ids).toEqual([
    "p1-fnref-1",
    "p1-footnote-label",
    "p1-fn-1",
    "p2-fnref-1",
    "p2-footnote-label",
    "p2-fn-1",
  ]);
});
