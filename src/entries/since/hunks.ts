import { toWordDifference } from "../../domain/history/word-difference.ts";
import { toWords } from "./words.ts";

/** The places in which two texts differ, in the order of reading, each with its words on both sides. */
export function findHunks(old: string, now: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  const at = { old: 0, now: 0 };
  let isOpen = false;
  for (const { kind, text } of toWordDifference(old, now)) {
    const words = toWords(text);
    if (kind === "same") isOpen = false;
    else {
      const hunk = isOpen ? hunks.pop() : undefined;
      hunks.push(
        extend(hunk ?? { old: none(at.old), now: none(at.now) }, kind, { text: text.trim(), words }),
      );
      isOpen = true;
    }
    if (kind !== "added") at.old += words.length;
    if (kind !== "removed") at.now += words.length;
  }
  return hunks;
}

function extend(hunk: Hunk, kind: "removed" | "added", { text, words }: Pick<Side, "text" | "words">): Hunk {
  const side = kind === "removed" ? "old" : "now";
  return { ...hunk, [side]: { from: hunk[side].from, text, words } };
}

function none(from: number): Side {
  return { from, text: "", words: [] };
}

/** A passage that stands no more, and what stands there instead; either may be empty. */
export interface Hunk {
  readonly old: Side;
  readonly now: Side;
}

export interface Side {
  readonly text: string;
  readonly words: readonly string[];
  /** How many words of the text stand before it. */
  readonly from: number;
}
