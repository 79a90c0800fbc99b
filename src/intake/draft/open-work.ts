import type { DraftFile } from "./party-files.ts";

/** How many TODOs stand in drafted files, by what they ask for, the most frequent first. */
export interface OpenWork {
  readonly total: number;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
}

export function countOpenWork(files: readonly DraftFile[]): OpenWork {
  const found = files.flatMap(({ path, text }) => text.split("\n").flatMap((line) => kindsIn(line, path)));
  const counts = new Map<string, number>();
  for (const kind of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    total: found.length,
    kinds: [...counts]
      .map(([kind, count]) => ({ kind, count }))
      .sort((a, b) => b.count - a.count || order.indexOf(a.kind) - order.indexOf(b.kind)),
  };
}

function kindsIn(line: string, path: string): string[] {
  const field = /^\s*(?:- )?(\w+):/.exec(line)?.[1] ?? "";
  const name = path.startsWith("meetings/") ? (kinds[field] ?? other) : partyNames;
  const waivers = line.split("dane-jawne: TODO").length - 1;
  const values = line.split('"TODO: ').length - 1;
  return [...Array.from({ length: values }, () => name), ...Array.from({ length: waivers }, () => waiver)];
}

const other = "inne pola";
const partyNames = "nazwy podmiotów w mianowniku";
const waiver = "dane osób";
const kinds: Readonly<Record<string, string>> = {
  themes: "tematy",
  stance: "stanowisko",
  evidence: "fragment odpowiedzi",
  programme: "program",
  spheres: "sfery",
  organization: "podmioty",
  office: "podmioty",
  other: "podmioty",
};
const order = [...new Set(Object.values(kinds)), partyNames, waiver, other];
