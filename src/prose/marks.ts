import type { Emphasis, Nodes, PhrasingContent, Root, Text } from "mdast";
import { findPassage, spaced } from "./passage.ts";
import { toPieces, type Piece } from "./reading.ts";

/** A verbatim passage to be marked where it first stands. The label becomes the mark's title. */
export interface Mark {
  readonly passage: string;
  readonly id?: string;
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
  const { text, sourceOf } = spacedWithOrigin(pieces.map((piece) => piece.text).join(""));
  const spans = marks.flatMap((mark) => {
    const passage = spaced(mark.passage).trim();
    const at = findPassage(text, passage);
    if (at === undefined) return [];
    return [{ mark, start: sourceOf[at] ?? 0, end: (sourceOf[at + passage.length - 1] ?? 0) + 1 }];
  });
  const runs = runsByNode(pieces, spans);
  return replaceText(tree, (node) => runs.get(node)) as Root;
}

function runsByNode(pieces: readonly Piece[], spans: readonly Span[]): Map<Nodes, PhrasingContent[]> {
  const runs = new Map<Nodes, PhrasingContent[]>();
  const begun = new Set<Span>();
  let offset = 0;
  for (const { node, text } of pieces) {
    const [start, end] = [offset, offset + text.length];
    const touching = spans.filter((span) => span.start < end && span.end > start);
    if (node !== undefined && touching.length > 0) {
      runs.set(node, splitPiece({ text, start, spans: touching }, node, begun));
    }
    offset = end;
  }
  return runs;
}

function splitPiece({ text, start, spans }: PieceSpans, node: Nodes, begun: Set<Span>): PhrasingContent[] {
  const end = start + text.length;
  const bounds = spans
    .flatMap((span) => [span.start, span.end])
    .filter((bound) => bound > start && bound < end);
  const cuts = [...new Set([start, ...bounds, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const leaf = { ...node, value: text.slice(from - start, to - start) } as Text;
    const over = spans.filter((span) => span.start < to && span.end > from);
    return over.reduceRight<PhrasingContent>((inner, span) => {
      const isFirst = !begun.has(span);
      begun.add(span);
      return markNode(span.mark, isFirst, inner);
    }, leaf);
  });
}

function markNode({ className, id, label }: Mark, isFirst: boolean, child: PhrasingContent): Emphasis {
  const hProperties = {
    className: [className],
    ...(isFirst && id !== undefined ? { id } : {}),
    ...(label === undefined ? {} : { title: label }),
  };
  return { type: "emphasis", data: { hName: "mark", hProperties }, children: [child] };
}

function replaceText(node: Nodes, runOf: (node: Nodes) => PhrasingContent[] | undefined): Nodes {
  if (!("children" in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child) => runOf(child) ?? [replaceText(child, runOf)]);
  return { ...node, children } as Nodes;
}

/** A text with one space for all white space, and for each of its characters the place in the text as it was. */
function spacedWithOrigin(original: string): { text: string; sourceOf: number[] } {
  const sourceOf: number[] = [];
  let text = "";
  for (let index = 0; index < original.length; index += 1) {
    const character = original.charAt(index);
    const isSpace = /\s/u.test(character);
    if (isSpace && text.endsWith(" ")) continue;
    text += isSpace ? " " : character;
    sourceOf.push(index);
  }
  return { text, sourceOf };
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
