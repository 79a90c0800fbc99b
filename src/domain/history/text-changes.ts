import type { TextVersion } from "./text-history.ts";
import { type Passage, toWordDifference } from "./word-difference.ts";

/** What changed from each version to the next, newest first. */
export function toTextChanges(versions: readonly TextVersion[]): readonly TextChange[] {
  return versions
    .flatMap((version, index) => {
      const before = versions[index - 1];
      return before === undefined ? [] : [toTextChange(before, version)];
    })
    .toReversed();
}

function toTextChange(before: TextVersion, after: TextVersion): TextChange {
  return {
    date: after.date,
    order: after.order,
    parts: [
      { label: "propozycja", passages: toWordDifference(before.proposalText, after.proposalText) },
      {
        label: "stanowisko miasta",
        passages: toWordDifference(before.responseText ?? "", after.responseText ?? ""),
      },
    ].filter(({ passages }) => passages.some(({ kind }) => kind !== "same")),
  };
}

export interface TextChange {
  /** Undefined where no commit holds it yet. */
  readonly date: string | undefined;
  readonly order: number | undefined;
  readonly parts: readonly { readonly label: string; readonly passages: readonly Passage[] }[];
}
