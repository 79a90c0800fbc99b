import type { BuiltBlock } from "../build-docx.ts";

/** A document in other wordings than the known ones, with what a careful reader gets out of it. */
export interface Variant {
  readonly name: string;
  readonly blocks: readonly BuiltBlock[];
  readonly footnotes?: readonly string[];
  readonly truth: Readonly<Record<string, unknown>>;
}
