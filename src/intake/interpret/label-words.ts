import { foldPolish } from "../../polish/folding.ts";

/** What the words behind a label tell of a meeting. */
export type LabelRole =
  | "time"
  | "place"
  | "host"
  | "city"
  | "organizations"
  | "present"
  | "count"
  | "scope"
  | "purpose"
  | "materials"
  | "number"
  | "other";

/**
 * What a label tells; undefined for words that are none. Its words must be such as labels are made of,
 * so that names and sentences are left out.
 * @param unknown how many words may be others, in small letters
 */
export function rolesOf(label: string, unknown = 0): ReadonlySet<LabelRole> | undefined {
  const words = wordsOf(label);
  const first = words[0] ?? "";
  if (words.length === 0 || words.length > mostWords || report.test(first)) return undefined;
  const strange = words.filter((word) => !isKnown(word));
  const isQuestion = /\?$/.test(label.trim()) && question.test(words.slice(0, 2).join(" "));
  if (!isQuestion && strange.length > (words.length > 1 ? unknown : 0)) return undefined;
  if (strange.length > 0 && namesSomebody(label)) return undefined;
  if (
    !/^(?:gdzie|kiedy|kto|ktor|jaki)/.test(first) &&
    words.some((word) => /^(?:odbyl|mialo$|trwal)/.test(word))
  )
    return undefined;
  const found = new Set(
    heads.flatMap(([role, stem]) => (words.some((word) => stem.test(word)) ? [role] : [])),
  );
  return rules.find(({ holds }) => holds(found, words))?.roles(found);
}

/** Whether a capital stands after the first word, as in "Fundacja Start". */
export function namesSomebody(label: string): boolean {
  return /\s\p{Lu}\p{Ll}/u.test(label.replace(/\([^()]*\)/gu, " ").replace(ownCapitals, " "));
}

function isKnown(word: string): boolean {
  return joint.test(word) || modifiers.test(word) || heads.some(([, stem]) => stem.test(word));
}

/** What a bracket adds may tell whose side it is ("Obecni (Urząd)"), or anything else ("(14 osób)"). */
function wordsOf(label: string): string[] {
  const [bare = "", ...brackets] = foldPolish(label).split("(");
  const split = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const added = split(brackets.join(" "));
  return [...split(bare), ...(added.every(isKnown) ? added : [])];
}

type Found = ReadonlySet<LabelRole>;

interface Rule {
  readonly holds: (found: Found, words: readonly string[]) => boolean;
  readonly roles: (found: Found) => ReadonlySet<LabelRole>;
}

const only = (role: LabelRole, holds: Rule["holds"] = (found) => found.has(role)): Rule => ({
  holds,
  roles: () => new Set([role]),
});
const begins = (words: readonly string[], pattern: RegExp) => pattern.test(words[0] ?? "");
const some = (words: readonly string[], pattern: RegExp) => words.some((word) => pattern.test(word));
const people = /^(?:obecn|uczest|organizac|stron|osob|sklad|przedstawiciel|reprezent|partner|przyby)/;

// Several heads in one label tell one thing: "Liczba uczestników", "Obecni z ramienia Urzędu", "Organizacja spotkania".
const rules: readonly Rule[] = [
  only("count", (found) => found.has("count") && !found.has("materials")),
  only(
    "host",
    (_, words) =>
      words.length < 4 && /^(?:za )?organizac\w* (?:spotkan|konsultac|rozm|odpowiada)/.test(words.join(" ")),
  ),
  only(
    "scope",
    (found, words) => found.has("scope") && some(words, /^(?:sfer|dziedzin|branz)/) && !begins(words, people),
  ),
  only(
    "materials",
    (found, words) =>
      found.has("materials") &&
      !(begins(words, people) && !some(words, /^(?:przekaza|otrzyma|udostepn|rozda|zapozna)/)),
  ),
  only("scope", (found, words) => found.has("scope") && !begins(words, people)),
  {
    holds: (found, words) => (found.has("time") || found.has("place")) && !begins(words, people),
    roles: (found) => new Set((["time", "place"] as const).filter((role) => found.has(role))),
  },
  only(
    "host",
    (found, words) =>
      found.has("organizations") && begins(words, /^(?:organizac|podmiot|jednostk)/) && some(words, hosting),
  ),
  only("organizations"),
  only(
    "city",
    (found, words) =>
      found.has("city") &&
      (found.has("present") || words.length === 1 || some(words, side)) &&
      !begins(words, hosts),
  ),
  only("host"),
  only("purpose"),
  only("present"),
  only("number"),
  only("other"),
];

const mostWords = 9;
const question =
  /^(?:po co|na jak|o cz|w jak|kto|kiedy|gdzie|co|czego|dlaczego|jak|ktor|ile|z kim|z czym|nad czym)/;
// "Urząd Gminy", "Rada Miasta", "NGO"
const ownCapitals =
  /\s(?:Urz[ęą]d\p{L}*|Miast\p{L}*|Gmin\p{L}*|Samorząd\p{L}*|Miejski\p{L}*|Powiat\p{L}*|Starostw\p{L}*|NGOs?)(?!\p{L})/gu;
const joint =
  /^(?:i|oraz|a|z|ze|w|we|na|do|od|dla|o|po|za|przez|przy|lub|kto|co|czego|jak|jaki\w*|ktor\w*|sie|byl\w*|sa|jest|tym|nr|ile)$/;
// What a document calls itself.
const report =
  /^(?:podsumowa|informacja$|informacji$|notatk|sprawozda|relacj|protokol(?!an|ow)|raport|przebieg|omowieni[ae]|zapis|dokumentacj|kart[aye]$|wynik|ustalen|zestawien)/;
const side = /^(?:stron|ramieni|sklad|delegac|osob|imieni|przyszedl|pracowni|wladz|zespol|byl)/;
const hosts = /^(?:organizator|prowadz|gospodarz|komork|jednostk)/;
const hosting = /^(?:organizuj|prowadz|odpowiedzialn|zwoluj|zaprasz|realizuj|przeprowadz)/;
const heads: readonly (readonly [role: LabelRole, stem: RegExp])[] = [
  [
    "time",
    /^(?:termin|dat[aye]$|dzien$|dnia$|dni$|kiedy|godz|czas|por[ay]$|rozpocz|zakoncz|poczatek|koniec|start$)/,
  ],
  ["place", /^(?:miejsc|gdzie|lokaliz|adres|siedzib|sal[aiey]$|lokalu?$|obiekt)/],
  [
    "host",
    /^(?:(?:wspol)?organizator|organizuj|(?:z)?organizowal|prowadz|poprowadz|przeprowadz|komork|jednostk|wydzial|biur[oa]$|departament|referat|gospodarz|zapras|zaprosi|zwolal|zwoluj|moder|inicjator|koordyn|realizator|przygotowal)/,
  ],
  ["city", /^(?:miast|miejsk|urz[ea]d|gmin|samorzad|magistrat|powiat|starost|wladz)/],
  [
    "organizations",
    /^(?:organizac(?!yjn)|ngo|podmiot|spoleczn|sektor|stowarzysz|pozarzad|fundacj|gosc|trzeci)/,
  ],
  [
    "present",
    /^(?:uczest|obecn|udzial|reprezent|przedstawiciel|sklad|list[aey]$|pracownicy|zjawi|przyszedl|przyszl)/,
  ],
  ["count", /^(?:liczb|ile$|frekwenc|laczn)/],
  ["scope", /^(?:sfer|obszar|dziedzin|branz|zakres|tematyk)/],
  ["purpose", /^(?:cel|temat(?!y[ck])|przedmiot|dotycz|spraw(?!ozd)|powod|czym$|dlaczego|po$)/],
  [
    "materials",
    /^(?:material|zalaczn|dokument|prezentacj|podstaw[aey]$|omowi|omawian|przedstawi(?:o|l)|zaprezent|udostepn|przekaza|rozda|lektur|zapozna|pokaza|otrzymal)/,
  ],
  ["number", /^(?:numer|nr$|ktore$|ktory$|ktora$|spotkanie$|runda$|tura$|edycja$|posiedzenie$|kolejn)/],
  [
    "other",
    /^(?:protokol|sporzadzi|opracowa|spisa|kontakt|znak|sygnatur|form[ay]$|tryb|program$|porzadek|agend)/,
  ],
];
const modifiers = new RegExp(
  `^(?:${(
    "spotka konsultac rozm narad debat posiedze obrad warsztat panel forum dyskus odbyc odbyw trwani realizac przeprowadz " +
    "meryt organizacyjn odpowied odpowiad prowadz tematycz publiczn pozytk zadan dzialaln zadania urzed miejsk gminn robocz " +
    "omawian prezentow przedstaw udostepn konsultow przekaz rozdan wykaz spis obecn osob stron ramieni delegac imieni " +
    "nastepuj wzie biora bral przyby przyszl uczestn spoleczn samorzad wejsci wyjsci wyjscio informac podstawow wlasciw " +
    "glown otrzyma wlad instytuc partner wydarzen glos zespol stanowisk pracowni objet wykorzyst pomocnicz odby ramy tworz " +
    "sklad zasiad zasied"
  )
    .split(" ")
    .join("|")})`,
);
