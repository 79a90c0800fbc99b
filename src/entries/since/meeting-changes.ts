import { isSame } from "../same-words.ts";
import type { Moves, Read } from "../written-meeting.ts";
import { type Change, compareField, compareWordLists, dataOf, listOf, textOf } from "./change.ts";
import { compareParties, compareParty, compareShown, type Names } from "./parties.ts";
import { compareTexts } from "./text-changes.ts";

/** What a meeting says of itself and reads otherwise; its proposals are compared one by one elsewhere. */
export function compareMeetings(old: Read, now: Read, { names, moves }: Ways): readonly Change[] {
  return [
    ...Object.entries(fields).flatMap(([path, told]) => {
      const keys = path.split(".");
      return compareField({ ...told, path: keys, old: read(old, keys), now: read(now, keys) });
    }),
    ...compareVenues(old, now),
    ...compareParty({
      ...{ label: "jednostka prowadząca", called: "prowadził organizator" },
      names,
      ...both(old, now, ["unit"]),
    }),
    ...["organizations", "city"].flatMap((side) =>
      compareParties({
        ...{ label: "lista obecnych", called: "uczestni nieobec udział" },
        names,
        ...both(old, now, ["attendance", side]),
      }),
    ),
    ...compareMaterials(old, now),
    ...compareOrder(old, now),
    ...compareBodies(old, now, moves),
  ];
}

const fields = {
  state: { label: "stan spotkania", kind: "value", called: "odby odwoł planowan" },
  title: { label: "tytuł", kind: "words" },
  ordinal: { label: "numer spotkania", kind: "value", called: "kolej" },
  date: { label: "data", kind: "value", called: "datę daty dacie dnia dzień" },
  start: { label: "godzina rozpoczęcia", kind: "value", called: "zaczę początek" },
  end: { label: "godzina zakończenia", kind: "value", called: "skończ koniec końca" },
  "venue.name": { label: "miejsce", kind: "words" },
  "attendance.ngoPersons": { label: "liczba obecnych", kind: "value", called: "osób osoby uczestni przysz" },
  programme: { label: "program", kind: "value" },
  spheres: { label: "lista sfer zadań publicznych", kind: "value" },
  "source.title": { label: "tytuł dokumentu źródłowego", kind: "words" },
  "source.file": { label: "nazwa pliku źródłowego", kind: "value" },
  "source.url": { label: "adres dokumentu źródłowego", kind: "value", called: "odnośnik link" },
  "source.note": { label: "uwaga o dokumencie źródłowym", kind: "words" },
  "source.sha256": { label: "suma dokumentu źródłowego", kind: "value" },
  "table.caption": { label: "zapis nagłówków tabeli (caption)", kind: "words" },
  "table.lp": { label: "zapis nagłówków tabeli (lp)", kind: "value" },
  "table.proposers": { label: "zapis nagłówków tabeli (proposers)", kind: "words" },
  "table.proposal": { label: "zapis nagłówków tabeli (proposal)", kind: "words" },
  "table.response": { label: "zapis nagłówków tabeli (response)", kind: "words" },
} as const;

function compareVenues(old: Read, now: Read): readonly Change[] {
  const [was, is] = [dataOf(old.data["venue"]), dataOf(now.data["venue"])];
  if (old.data["venue"] === undefined) return [];
  return compareShown({
    ...{ label: "miejsce", path: ["venue"] },
    was: { asWritten: was["asWritten"], name: was["name"] },
    is: { asWritten: is["asWritten"], name: is["name"] },
  });
}

function compareMaterials(old: Read, now: Read): readonly Change[] {
  const [were, are] = [listOf(old.data["materials"]), listOf(now.data["materials"])];
  const textsOf = (materials: typeof were): readonly string[] => materials.map(({ text }) => textOf(text));
  const lists = { label: "lista materiałów", path: ["materials"] };
  return [
    ...compareWordLists({ ...lists, old: textsOf(were), now: textsOf(are) }),
    ...are.flatMap(({ text, url }, index) => {
      const rank = are.slice(0, index).filter((other) => isSame(other["text"], text)).length;
      const was = were.filter((other) => isSame(other["text"], text))[rank];
      const field = { label: "adres materiału", called: "odnośnik link", path: ["materials", index, "url"] };
      return compareField({ ...field, kind: "value", old: was?.["url"], now: url });
    }),
  ];
}

/** Of the proposals that are there still. */
function compareOrder(old: Read, now: Read): readonly Change[] {
  const [were, are] = [idsOf(old), idsOf(now)];
  const isElsewhere = (id: string): boolean => old.toNewId(id) !== id && were.includes(old.toNewId(id));
  const before = were.filter((id) => !isElsewhere(id)).map(old.toNewId);
  return compareField({
    ...{ label: "kolejność propozycji", called: "przestaw zamien", kind: "value", path: ["proposals"] },
    old: before.filter((id) => are.includes(id)),
    now: are.filter((id) => before.includes(id)),
  });
}

function idsOf({ data }: Read): readonly string[] {
  return listOf(data["proposals"]).map(({ id }) => textOf(id));
}

function compareBodies(old: Read, now: Read, moves: Moves): readonly Change[] {
  if (old.body.trim() === "" || isSame(old.body, now.body)) return [];
  const lines = now.body.split("\n");
  const known = new Set(old.body.split("\n").map((line) => line.trim()));
  const first = Math.max(
    0,
    lines.findIndex((line) => !known.has(line.trim())),
  );
  const position = { line: now.bodyLine + first, column: 1 };
  const present = now.body.trim() === "" ? undefined : now.body;
  const field = { label: "przebieg spotkania", path: [], position, prose: "body", moves } as const;
  return compareTexts({ ...field, old: old.body, now: present });
}

function both(old: Read, now: Read, path: readonly string[]) {
  return { path, old: read(old, path), now: read(now, path) };
}

function read({ data }: Read, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => dataOf(value)[key], data);
}

/** How to find one's way from what was written to what is called so today. */
export interface Ways {
  readonly names: Names;
  readonly moves: Moves;
}
