import type { Emphasis, Nodes, PhrasingContent, Root, Text } from "mdast";
import { findPassage, spaced } from "./passage.ts";
import { toPieces, type Piece } from "./reading.ts";

/** A verbatim passage to be marked where it first stands. The label becomes the mark's title. */
export interface Mark {
  readonly passage: string;
  readonly id?: string | undefined;
  readonly className: string;
  readonly label?: string;
}

/**
 * The tree with its passages inside `mark` elements: one for every run of text that a passage touches, the id on the
 * first alone, nested where passages overlap in the order given. A passage that does not stand in the text is left out.
 */
export function withMarks(tree: Root, marks: readonly Mark[]): Root {
  if (marks.length === 0) return tree;
  const pieces = toPieces(tree);
  const cut = toMarkedRuns(pieces, marks);
  const runs = new Map(
    pieces.flatMap(({ node }, index) =>
      node === undefined ? [] : [[node, cut[index]?.map((run) => toNode(run, node))] as const],
    ),
  );
  return replaceText(tree, (node) => runs.get(node)) as Root;
}

/** For each piece of a text, in order, the runs into which the passages cut it. */
export function toMarkedRuns(
  pieces: readonly Pick<Piece, "text">[],
  marks: readonly Mark[],
): readonly (readonly MarkedRun[])[] {
  const spans = findSpans(pieces.map((piece) => piece.text).join(""), marks);
  const begun = new Set<Span>();
  let offset = 0;
  return pieces.map(({ text }) => {
    const start = offset;
    offset += text.length;
    return cutPiece({ text, start, spans }, begun);
  });
}

export interface MarkedRun {
  readonly text: string;
  /** From the outermost; the id is left out where the passage has begun before. */
  readonly marks: readonly Omit<Mark, "passage">[];
}

function findSpans(original: string, marks: readonly Mark[]): readonly Span[] {
  const { text, sourceOf } = spacedWithOrigin(original);
  return marks.flatMap((mark) => {
    const passage = spaced(mark.passage).trim();
    const at = findPassage(text, passage);
    if (at === undefined) return [];
    return [{ mark, start: sourceOf(at), end: sourceOf(at + passage.length - 1) + 1 }];
  });
}

function cutPiece({ text, start, spans }: PieceSpans, begun: Set<Span>): readonly MarkedRun[] {
  const end = start + text.length;
  const bounds = spans
    .flatMap((span) => [span.start, span.end])
    .filter((bound) => bound > start && bound < end);
  const cuts = [...new Set([start, ...bounds, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const over = spans.filter((span) => span.start < to && span.end > from);
    const marks = over.map((span) => (begun.has(span) ? { ...span.mark, id: undefined } : span.mark));
    over.forEach((span) => begun.add(span));
    return { text: text.slice(from - start, to - start), marks };
  });
}

function toNode({ text, marks }: MarkedRun, node: Nodes): PhrasingContent {
  return marks.reduceRight<PhrasingContent>(markNode, { ...node, value: text } as Text);
}

function markNode(child: PhrasingContent, { className, id, label }: Omit<Mark, "passage">): Emphasis {
  const hProperties = { className: [className], id, title: label };
  return { type: "emphasis", data: { hName: "mark", hProperties }, children: [child] };
}

function replaceText(node: Nodes, runOf: (node: Nodes) => PhrasingContent[] | undefined): Nodes {
  if (!("children" in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child) => runOf(child) ?? [replaceText(child, runOf)]);
  return { ...node, children } as Nodes;
}

/** A text with one space for all white space, and for each of its characters the place in the text as it was. */
function spacedWithOrigin(original: string): { text: string; sourceOf: (at: number) => number } {
  const even = original.replace(/\s/gu, " ");
  if (!even.includes("  ")) return { text: even, sourceOf: (at) => at };
  const places: number[] = [];
  let text = "";
  for (let index = 0; index < original.length; index += 1) {
    const character = original.charAt(index);
    const isSpace = /\s/u.test(character);
    if (isSpace && text.endsWith(" ")) continue;
    text += isSpace ? " " : character;
    places.push(index);
  }
  return { text, sourceOf: (at) => places[at] ?? 0 };
}

interface Span {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

interface PieceSpans {
  readonly text: string;
  readonly start: number;
  readonly spans: readonly Span[];
}
