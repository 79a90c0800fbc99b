import { remember } from "../domain/remember.ts";
import type { LocatedProblem } from "./content-file.ts";
import { findLinkedTexts, type LinkedText } from "./linked-texts.ts";
import { findMentions, type Mention } from "./mentions.ts";
import type { ReadFile } from "./read-entry.ts";
import { findWarnings } from "./warnings.ts";

/** What every check asks of a file beside its data, and what follows from the file alone. */
export interface FileFacts {
  readonly linked: readonly LinkedText[];
  /** Of its body. */
  readonly mentions: readonly Mention[];
  readonly warnings: readonly LocatedProblem[];
}

export const factsOf: (file: ReadFile) => FileFacts = remember(
  (file) =>
    file.facts ?? {
      linked: findLinkedTexts(file),
      mentions: file.body === undefined ? [] : findMentions(file.body.source),
      warnings: findWarnings(file),
    },
);
