import type { MeetingData } from "../domain/meeting.ts";
import { type LocatedProblem, toMessage } from "./content-file.ts";
import type { ReadFile } from "./read-entry.ts";

/** A file that is published as it is. */
export interface PublicFile {
  /** Path below `public/`, with forward slashes. */
  readonly path: string;
  readonly sha256: string;
}

/** Documents that the portal itself publishes and whose checksum is not the one that a meeting gives. */
export function findSourceProblems(
  read: readonly ReadFile[],
  publicFiles: readonly PublicFile[],
): readonly LocatedProblem[] {
  return read.flatMap((one) => {
    const { file, name, entry } = one;
    if (name !== "meetings" || entry === undefined) return [];
    const { source } = entry.data as MeetingData;
    const sums = publicFiles.filter(({ path }) => nameOf(path) === source?.file).map(({ sha256 }) => sha256);
    if (source?.sha256 === undefined || sums.length === 0 || sums.includes(source.sha256)) return [];
    const { yaml } = one;
    if (yaml === undefined) return [];
    return [
      {
        code: "checksum-mismatch",
        file,
        ...yaml.positionOf(["source", "sha256"]),
        message: toMessage({
          what: `suma SHA-256 pliku „${source.file ?? ""}”, który leży w katalogu public, jest inna: ${sums[0] ?? ""}`,
          how: "sprawdź, czy to ten sam dokument, i wpisz właściwą sumę",
        }),
      },
    ];
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
