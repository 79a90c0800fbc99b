import type { Entry } from "../collections.ts";
import { compareText } from "../compare-text.ts";
import type { MeetingData } from "../meeting.ts";
import { type Problem, toProblem } from "../problem.ts";

/** Two meetings that share what only one can have: mostly a file that was copied and not filled in to the end. */
export function findCopyProblems(meetings: readonly Entry<MeetingData>[]): readonly Problem[] {
  const sorted = [...meetings].sort((a, b) => compareText(a.file, b.file));
  const sources = new Map<string, string>();
  const ordinals = new Map<string, string>();
  return sorted.flatMap(({ file, data }) => [
    ...findTakenSource(sources, { file, data }),
    ...claim(ordinals, toOrdinalKey(data), file).map((other) =>
      toProblem("ordinal-taken", { file, path: ["ordinal"] }, { ordinal: data.ordinal ?? 0, other }),
    ),
  ]);
}

/** One document is one meeting's: it is known by its checksum, or by its name and address together. */
function findTakenSource(owners: Map<string, string>, { file, data }: Filed): readonly Problem[] {
  const { sha256, file: name, url } = data.source ?? {};
  const bySum = claim(owners, sha256, file).map((other) =>
    toProblem("source-taken", { file, path: ["source", "sha256"] }, { other, by: "SHA-256" }),
  );
  const key = name === undefined || url === undefined ? undefined : `${name} ${url}`;
  const byName = claim(owners, key, file).map((other) =>
    toProblem("source-taken", { file, path: ["source", "file"] }, { other, by: "nazwa i adres" }),
  );
  return bySum.length > 0 ? bySum : byName;
}

function toOrdinalKey({ ordinal, unit, programme }: MeetingData): string | undefined {
  return ordinal === undefined ? undefined : `${unit.office} ${programme} ${ordinal}`;
}

/** The file that had the key first, where there is one. */
function claim(owners: Map<string, string>, key: string | undefined, file: string): readonly string[] {
  if (key === undefined) return [];
  const owner = owners.get(key);
  if (owner === undefined) owners.set(key, file);
  return owner === undefined ? [] : [owner];
}

type Filed = Pick<Entry<MeetingData>, "file" | "data">;
