/** A file of the content folder as it lies on the disk. */
export interface ContentFile {
  /** Path below the content folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A symbolic link, which is refused and not followed; its bytes are empty. */
  readonly isLink?: boolean;
}

/** A problem with the line and column where an editor finds it, both counted from 1. */
export interface LocatedProblem {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and how to mend it, in Polish. */
  readonly message: string;
}

/** The message of a problem that is told in two halves. */
export function toMessage({ what, how }: { readonly what: string; readonly how: string }): string {
  return `${what}. Jak naprawić: ${how}.`.replace(/([?.])\.$/, "$1");
}

export interface Position {
  readonly line: number;
  readonly column: number;
}
