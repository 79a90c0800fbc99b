import type { Examined, Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { nodesOfType, walk } from "../walk.ts";

/** Footnotes and definitions that nothing points to, or twice given; mentions of what is not defined. */
export const findReferenceFaults: Rule = (examined) => [
  ...definitionFaults(examined),
  ...undefinedMentions(examined),
];

function definitionFaults({ tree }: Examined): Finding[] {
  const mentioned = new Set<string>();
  const defined = new Set<string>();
  const findings: Finding[] = [];
  walk(tree, (node) => {
    if (node.type === "footnoteReference") mentioned.add(`^${node.identifier}`);
    if (node.type === "linkReference" || node.type === "imageReference") mentioned.add(node.identifier);
  });
  walk(tree, (node) => {
    if (node.type !== "footnoteDefinition" && node.type !== "definition") return;
    const isFootnote = node.type === "footnoteDefinition";
    const offset = offsetsOf(node)?.start ?? 0;
    const label = node.label ?? node.identifier;
    const key = isFootnote ? `^${node.identifier}` : node.identifier;
    const detail = isFootnote ? `[^${label}]` : label;
    if (isFootnote && node.children.length === 0) findings.push({ code: "empty-footnote", offset, detail });
    if (defined.has(key)) findings.push({ code: "duplicate-definition", offset, detail });
    else if (!mentioned.has(key)) {
      findings.push({ code: isFootnote ? "unused-footnote" : "unused-definition", offset, detail });
    }
    defined.add(key);
  });
  return findings;
}

// What the parser cannot resolve stays text: it is looked for in the source, so that an escaped `\[` is left alone.
function undefinedMentions({ tree, source }: Examined): Finding[] {
  const findings: Finding[] = [];
  nodesOfType(tree, "text").forEach((node) => {
    const range = offsetsOf(node);
    if (range === undefined) return;
    const written = source.slice(range.start, range.end);
    const spaced = findSpacedAddresses(source, range);
    const broken = source.slice(range.start, range.end + 8).matchAll(brokenLink);
    const others = [
      ...Array.from(broken, (match) => ({ code: "undefined-reference" as const, match })),
      ...mentions.flatMap(({ code, pattern }) =>
        Array.from(written.matchAll(pattern), (match) => ({ code, match })),
      ),
    ].map(({ code, match }) => ({ code, offset: range.start + match.index, detail: match[0] }));
    const isTold = ({ offset }: Finding): boolean => spaced.some(({ bracket }) => bracket === offset);
    const told = [...spaced.map(({ finding }) => finding), ...others.filter((other) => !isTold(other))];
    findings.push(...(told.length > 0 ? told : looseEnds(written, range.start)));
  });
  return findings;
}

/** What is left of a link whose brackets do not pair; of an image at its own. */
function looseEnds(written: string, start: number): Finding[] {
  return Array.from(written.matchAll(looseEnd), ({ 0: detail, index }) => ({
    code: "undefined-reference",
    offset: start + index,
    detail,
  }));
}

const looseEnd =
  /(?<!\\)(?:!\[[^[\]]*)?(?<!\\\[[^[\]]*)\]\((?:(?<=!\[[^[\]]*\]\()|(?=\.{0,2}\/|#|mailto:|tel:))[^()\s]*\)?/g;

/** Links that are none because a space stands in their address, which is where they are told of. */
function findSpacedAddresses(source: string, { start, end }: { start: number; end: number }) {
  // A line of many addresses is many texts: none of them may read it to its end in vain.
  if (!source.slice(start, end).includes("[")) return [];
  const line = /^[^\n]*/.exec(source.slice(end, end + longestAddress))?.[0] ?? "";
  return Array.from(source.slice(start, end + line.length).matchAll(spacedAddress), (match) => {
    const [, words = "", address = ""] = match;
    const offset = start + match.index + words.length;
    const finding: Finding = { code: "unsafe-address", offset, detail: address };
    return { bracket: start + match.index + words.indexOf("["), finding };
  }).filter(({ bracket }) => bracket < end);
}

const longestAddress = 2_000;

// A link whose end or whose joint is missing: its address becomes a link of its own, beside stray brackets. And one
// with its brackets the other way round.
const brokenLink =
  /(?<!\\)(?:\[(?=[^[\]]*?\p{L})[^[\]]*\](?: ?\((?=https?:|www\.)| \((?=\.{0,2}\/|#|mailto:|tel:))|\((?=[^()\n]*?\p{L})[^()\n]*\)\[(?:\.{0,2}\/|#)[^[\]\n]*\])/giu;

const spacedAddress =
  /(?<!\\)(!?\[[^[\]]*\]\()((?=\.{0,2}\/|#|https?:|www\.|mailto:|tel:)[^()<>\s]+[ \t]+[^()<>\s"'][^()\n]*)\)/giu;

const mentions = [
  { code: "undefined-footnote", pattern: /(?<!\\)\[\^[^[\]\n]+\]/g },
  {
    code: "undefined-reference",
    pattern: /(?<!\\)\[[^[\]]*\](?:\([^()]*(?:[:/@]|www\.)|\[[^[\]]*\])/g,
  },
] as const;
