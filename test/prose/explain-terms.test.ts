import fc from "fast-check";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { foldPolish } from "../../src/polish/folding.ts";
import { explainTerms, mayHoldTerm, termSign } from "../../src/prose/explain-terms.ts";
import { toTermFinder } from "../../src/prose/find-terms.ts";
import { stem } from "../../src/search/stem.ts";

const findTerms = toTermFinder(
  [
    { id: "rpw", term: "program współpracy", forms: ["RPW"] },
    { id: "pfron", term: "PFRON", forms: [] },
  ],
  (word) => stem(foldPolish(word)),
);

describe("the first occurrence of a term leads to its explanation", () => {
  test.each<readonly [string, string, string]>([
    ["in a plain text", "<p>Środki z PFRON i PFRON.</p>", "<p>Środki z [pfron:PFRON] i PFRON.</p>"],
    [
      "within a marked passage, which stays one",
      '<p><mark id="d">w programach PFRON-u są</mark> środki</p>',
      '<p><mark id="d">w programach [pfron:PFRON-u] są</mark> środki</p>',
    ],
    ["within a word that is partly slanted", "<p>P<em>FR</em>ON</p>", "<p>[pfron:P<em>FR</em>ON]</p>"],
    [
      "across the end of a passage",
      '<p><mark id="d">jest program</mark> współpracy.</p>',
      '<p><mark id="d">jest </mark>[rpw:<mark>program</mark> współpracy].</p>',
    ],
    [
      "across the beginning of a passage",
      '<p>Jest program <mark id="d">współpracy z nami</mark>.</p>',
      '<p>Jest [rpw:program <mark id="d">współpracy</mark>]<mark> z nami</mark>.</p>',
    ],
    [
      "across two passages",
      '<p><mark id="d">Nasz program</mark> <mark id="e">współpracy</mark></p>',
      '<p><mark id="d">Nasz </mark>[rpw:<mark>program</mark> <mark id="e">współpracy</mark>]</p>',
    ],
    [
      "in the next paragraph",
      "<p>Program</p><p>współpracy RPW</p>",
      "<p>Program</p><p>współpracy [rpw:RPW]</p>",
    ],
    [
      "in lists and cells",
      "<ul><li>PFRON<ul><li>RPW</li></ul></li></ul>",
      "<ul><li>[pfron:PFRON]<ul><li>[rpw:RPW]</li></ul></li></ul>",
    ],
    [
      "not in a link, but after it",
      '<p><a href="/">PFRON</a> i <em>PFRON</em></p>',
      '<p><a href="/">PFRON</a> i <em>[pfron:PFRON]</em></p>',
    ],
    [
      "not in code, a button or a drawing, but after it",
      "<code>PFRON</code><pre>RPW</pre><button>PFRON</button><svg><text>RPW</text></svg> PFRON, RPW",
      "<code>PFRON</code><pre>RPW</pre><button>PFRON</button><svg><text>RPW</text></svg> [pfron:PFRON], [rpw:RPW]",
    ],
    ...["a", "button", "code", "pre", "svg"].map(
      (tag) => [`never in ${tag}`, `Są <${tag}>z PFRON</${tag}>.`, `Są <${tag}>z PFRON</${tag}>.`] as const,
    ),
    ...["em", "strong", "del", "span", "sub", "sup", "time"].map(
      (tag) =>
        [
          `over ${tag}`,
          `program <${tag}>i</${tag}> program <${tag}>współpracy <b>x</b> i</${tag}>`,
          `program <${tag}>i</${tag}> [rpw:program <${tag}>współpracy</${tag}>]<${tag}> <b>x</b> i</${tag}>`,
        ] as const,
    ),
    ...["br", "wbr", 'img alt=""'].map(
      (tag) => [`over ${tag}`, `prog<${tag}>ram współpracy`, `[rpw:prog<${tag}>ram współpracy]`] as const,
    ),
    ["in the middle of an element", "Są <em>i PFRON tu</em>.", "Są <em>i [pfron:PFRON] tu</em>."],
    ["after a comment", "<p><!-- uwaga -->Są z PFRON.</p>", "<p><!-- uwaga -->Są z [pfron:PFRON].</p>"],
    [
      "over elements in elements",
      "<em>program <strong>współpracy</strong></em>",
      "<em>[rpw:program <strong>współpracy</strong>]</em>",
    ],
    [
      "beside brackets and quotes in values",
      `<b title='a > "b" c'>P</b><b title="a > 'b' c">FRON</b> program <em title='>'>współpracy</em>`,
      `<b title="a > &#x22;b&#x22; c">P</b><b title="a > &#x27;b&#x27; c">FRON</b> [rpw:program <em title=">">współpracy</em>]`,
    ],
    ["and never over a link", 'program <a href="/">współpracy</a>', 'program <a href="/">współpracy</a>'],
  ])("%s", (_, html, explained) => {
    expect(explainWords(html)).toBe(`<div>${explained}</div>`);
  });

  test("only where words of a document stand, once on the page", () => {
    const page = "<h2>PFRON</h2>*<p>z PFRON</p>*<p>PFRON</p>";
    expect(explain(page)).toEqual({
      html: "<h2>PFRON</h2><p>z [pfron:PFRON]</p><p>PFRON</p>",
      found: ["pfron"],
    });
  });

  test("in every part of the page, which is otherwise as it was", () => {
    const page = [
      "<ul>*<li>RPW</li></ul><!-- <p> -->",
      '*<p title="a > b">z PFRON i<br>\ndalej <img src="/a.png" alt="">',
      "*<span>program&nbsp;współpracy</span></p>*<section><p>RPW</p></section>",
    ].join("");
    expect(explain(page)).toEqual({
      html: page
        .replaceAll("*", "")
        .replace("RPW", "[rpw:RPW]")
        .replace("PFRON", "[pfron:PFRON]")
        .replace("&nbsp;", "\u00a0"),
      found: ["rpw", "pfron"],
    });
  });

  test("over an unbreakable space, and not over a sign", () => {
    expect(explainWords("<p>program&nbsp;współpracy</p>")).toContain("[rpw:program\u00a0współpracy]");
    expect(explainWords("<p>program &amp; współpracy</p>")).not.toContain("[rpw");
  });

  test("and an element that is a link itself stays as it is", () => {
    const page = '*<a href="/">PFRON</a>*<p>PFRON</p>';
    expect(explain(page).html).toBe('<a href="/">PFRON</a><p>[pfron:PFRON]</p>');
  });

  test("and a page without them is the same to the letter", () => {
    const page = "<p class=plain>PFRON &amp; inni";
    expect(explain(page)).toEqual({ html: page, found: [] });
    expect(explain(`${page}*<p>a &amp; b</p>`)).toEqual({ html: `${page}<p>a &amp; b</p>`, found: [] });
  });
});

test.each([
  ["<p>z PFRON</p>", true],
  ["<p>prog<em>ram</em> współpracy</p>", true],
  ['<p title="PFRON">RP&nbsp;W</p>', false],
  ["<p>program</p><p>współ pracy</p>", false],
  ["", false],
])("whether %s may hold a term: %s", (html, mayHold) => {
  expect(mayHoldTerm(html, findTerms)).toBe(mayHold);
});

test("what has been explained is no term any more", () => {
  expect(mayHoldTerm("<p>PFRON</p>", findTerms, new Set(["pfron"]))).toBe(false);
});

test("no word is added, taken or moved, no link stands in a link, and every id stays one", () => {
  const word = fc.constantFrom("program", "współpracy", "PFRON", "i", "RPW", "w");
  const run = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  const piece = fc
    .tuple(fc.constantFrom("mark", "em", "a", "span", ""), run)
    .map(([tag, text]) => ({ tag, text }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const html = pieces
        .map(({ tag, text }, index) => (tag === "" ? text : `<${tag} id="i${index}">${text}</${tag}>`))
        .join(" ");
      const before = parse(`<div>${html}</div>`);
      const after = parse(explainTerms(`${termSign}${before.toString()}`, findTerms, toLink).html);
      expect(after.text).toBe(before.text);
      expect(after.querySelectorAll("a a")).toEqual([]);
      expect(idsOf(after).filter((id) => id?.startsWith("i"))).toEqual(idsOf(before));
      expect(new Set(idsOf(after)).size).toBe(idsOf(after).length);
    }),
  );
});

function toLink(id: string) {
  return { id, href: `#${id}` };
}

function explainWords(html: string): string {
  return explain(`*<div>${html}</div>`).html;
}

/** With `*` for the sign and `[id:words]` for a link to an explanation. */
function explain(html: string) {
  const { html: explained, found } = explainTerms(html.replaceAll("*", termSign), findTerms, toLink);
  return { html: explained.replace(/<a id="(\w+)" href="#\1">(.*?)<\/a>/gs, "[$1:$2]"), found };
}

function idsOf(root: ReturnType<typeof parse>): (string | undefined)[] {
  return root.querySelectorAll("[id]").map((element) => element.getAttribute("id"));
}
