import type { MeetingData } from "../domain/meeting.ts";
import { type LocatedProblem, toMessage } from "./content-file.ts";
import type { ReadFile } from "./read-entry.ts";

/** Matters of style in a file that is otherwise sound: what an editor may want to look at again. */
export function findWarnings(file: ReadFile): readonly LocatedProblem[] {
  const { entry, yaml } = file;
  const unused = file.unusedWaivers ?? [];
  if (entry === undefined || yaml === undefined) return unused;
  const data = entry.data as Record<string, unknown>;
  const found = [
    ...titleWarnings(data),
    ...nameWarnings(data),
    ...(file.name === "meetings" ? meetingWarnings(entry.data as MeetingData) : []),
    ...spaceWarnings(data),
  ];
  const located = found.map(({ code, path, ...telling }) => ({
    code,
    file: file.file,
    ...yaml.positionOf(path),
    message: toMessage(telling),
  }));
  return [...unused, ...located];
}

function titleWarnings({ title }: Record<string, unknown>): readonly Warning[] {
  if (typeof title !== "string" || title.length <= longestTitle) return [];
  const what = `tytuł ma ${title.length} znaków i w spisach zajmie kilka wierszy`;
  return [
    { code: "long-title", path: ["title"], what, how: `jeśli dokument pozwala, skróć do ${longestTitle}` },
  ];
}

function nameWarnings({ name, aliases }: Record<string, unknown>): readonly Warning[] {
  if (typeof name !== "string" || !Array.isArray(aliases)) return [];
  return aliases.flatMap((alias, index) =>
    alias === name || aliases.indexOf(alias) < index
      ? [
          {
            code: "repeated-alias",
            path: ["aliases", index],
            what: `nazwa „${String(alias)}” jest już podana wyżej`,
            how: "usuń to powtórzenie",
          },
        ]
      : [],
  );
}

function meetingWarnings(meeting: MeetingData): readonly Warning[] {
  const { state, venue, start, proposals } = meeting;
  const missing = (field: string, what: string): Warning => ({
    code: `missing-${field}`,
    path: ["state"],
    what: `spotkanie się odbyło, a nie ma pola ${field} (${what})`,
    how: "dopisz je, jeśli dokument to podaje",
  });
  return [
    ...(state === "held" && venue === undefined ? [missing("venue", "miejsce")] : []),
    ...(state === "held" && start === undefined ? [missing("start", "godzina rozpoczęcia")] : []),
    ...(state === "held" && proposals.length === 0 ? [missing("proposals", "propozycje")] : []),
    ...proposals.flatMap(({ response }, index) =>
      response?.text !== undefined && response.text.length < shortestAnswer
        ? [
            {
              code: "short-response",
              path: ["proposals", index, "response", "text"],
              what: `stanowisko ma tylko ${response.text.length} znaków`,
              how: "sprawdź, czy przepisano je w całości",
            },
          ]
        : [],
    ),
  ];
}

/** Two spaces in a row: mostly the trace of a deleted word. */
function spaceWarnings(value: unknown, path: Warning["path"] = []): readonly Warning[] {
  if (typeof value === "string")
    return /[^\s.] {2,}\S/.test(value)
      ? [
          {
            code: "double-space",
            path,
            what: "w tekście są dwie spacje z rzędu",
            how: "zostaw jedną albo sprawdź, czy nie zginęło słowo",
          },
        ]
      : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    spaceWarnings(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const longestTitle = 160;
const shortestAnswer = 12;

interface Warning {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly how: string;
}
