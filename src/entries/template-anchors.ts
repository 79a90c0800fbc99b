/** The anchors that a page's template makes, by the kind of the page; a page has those whose section it has. */
export const templateAnchors = {
  meeting:
    "w-skrocie propozycje przebieg organizacje strona-miasta zakres materialy zrodlo sprostowania zacytuj zglos-blad",
  page: "zglos-blad",
  proposal: "dalej historia powiazane tematy zrodlo zacytuj osadz sprostowania zglos-blad",
  organization: "nazwy zapowiedzi spotkania zglos-blad kanal",
  office:
    "nazwy podlega zapowiedzi stanowiska wlasne prowadzone-spotkania udzial-w-spotkaniach zglos-blad kanal",
  theme: "zapowiedzi zglos-blad kanal",
  programme: "przebieg propozycje zglos-blad kanal",
  sphere: "spotkania-w-tej-sferze propozycje kanal",
  glossary: "",
} as const satisfies Record<string, string>;

/** Those of the frame around every page. */
export const frameAnchors = "tresc szukaj-gora metryczka slowniczek";

export type AnchoredKind = keyof typeof templateAnchors;

/** Whether a template makes such an anchor on pages of that kind. */
export function isOfTemplate(kind: AnchoredKind, fragment: string): boolean {
  return (
    fragment === "" ||
    ` ${frameAnchors} ${templateAnchors[kind]} `.includes(` ${fragment} `) ||
    made.test(fragment) ||
    (lists[kind]?.test(fragment) ?? false)
  );
}

// Words explained and where they stand; notes below a text; corrections by their numbers.
const made =
  /^(?:slowo|gdzie)-[a-z0-9-]+$|^sprostowanie-\d+$|(?:^|-)(?:fn|fnref)-[\w-]+$|(?:^|-)footnote-label$/;

const pairs = (group: string): RegExp =>
  new RegExp(`^${group}-(?:\\d{4}|bez-daty)$|^(?:propozycja|pytanie|dowod)-${group}-[a-z0-9-]+$`);

/** Pairs that are listed by year. */
const lists: Readonly<Partial<Record<AnchoredKind, RegExp>>> = {
  organization: pairs("rok"),
  office: pairs("(?:stanowiska|wlasne)"),
  theme: pairs("rok"),
};
