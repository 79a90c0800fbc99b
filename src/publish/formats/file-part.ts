import { remember } from "../../domain/remember.ts";

/** What follows what comes before it in a file: a text of that file alone, or what records make. */
export type FilePart = string | RecordsPart;

/** The text of some records, which is the same in every file that holds them in this form. */
export interface RecordsPart {
  /** All that the text depends on beside the records, unique in the program. */
  readonly form: string;
  readonly records: Run;
  readonly toText: () => string;
}

/** Records that follow one another in a list. */
export type Run = readonly unknown[];

export function toTextOf(part: FilePart): string {
  return typeof part === "string" ? part : part.toText();
}

/**
 * A list in runs of about a hundred, the same for the same list. Where a run ends is told by the identifier of its last
 * record, so that a record that comes or goes leaves all other runs as they were.
 */
export const toRuns = remember((records: Run): readonly Run[] => {
  const ends = records.flatMap((record, at) => (isEnd(record) ? [at + 1] : []));
  const bounds = [...new Set([...ends, records.length])];
  return bounds.flatMap((end, index) => toShortRuns(records.slice(bounds[index - 1] ?? 0, end)));
});

function toShortRuns(run: Run): readonly Run[] {
  const count = Math.ceil(run.length / longestRun);
  return Array.from({ length: count }, (_, at) => run.slice(at * longestRun, (at + 1) * longestRun));
}

function isEnd(record: unknown): boolean {
  const { id } = Object(record) as { readonly id?: unknown };
  if (typeof id !== "string") return false;
  return Array.from(id).reduce((sum, sign) => (31 * sum + (sign.codePointAt(0) ?? 0)) | 0, 7) % 100 === 0;
}

const longestRun = 400;
