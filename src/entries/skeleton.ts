import { toSlug } from "../polish/folding.ts";

export const skeletonKinds = ["meeting", "organization", "office", "theme"] as const;

export type SkeletonKind = (typeof skeletonKinds)[number];

/** An answer that a skeleton needs: the flag that gives it, the question that asks for it. */
export interface SkeletonQuestion {
  readonly flag: string;
  readonly question: string;
}

/** What has to be known before a skeleton of a kind can be written. */
export const skeletonQuestions: Readonly<Record<SkeletonKind, readonly SkeletonQuestion[]>> = {
  meeting: [
    { flag: "title", question: "Tytuł spotkania:" },
    { flag: "date", question: "Data (RRRR-MM-DD):" },
    { flag: "unit", question: "Identyfikator jednostki z content/offices:" },
    { flag: "programme", question: "Identyfikator programu z content/programmes:" },
  ],
  organization: [{ flag: "name", question: "Pełna nazwa organizacji:" }],
  office: [
    { flag: "name", question: "Nazwa urzędu, wydziału, jednostki albo funkcji (nigdy imię i nazwisko):" },
    {
      flag: "kind",
      question: "Rodzaj (office, department, section, plenipotentiary, coordinator, unit, other):",
    },
  ],
  theme: [{ flag: "name", question: "Nazwa tematu:" }],
};

export type SkeletonAnswers = Readonly<Record<string, string>>;

/** Path below the content folder and text of a new entry, with comments for the editor. */
export function toSkeleton(
  kind: SkeletonKind,
  answers: SkeletonAnswers,
  id?: string,
): { path: string; text: string } {
  const own = id ?? suggestId(kind, answers);
  const folder = kind === "meeting" ? `meetings/${(answers["date"] ?? "").slice(0, 4)}` : `${kind}s`;
  return {
    path: `${folder}/${own}.${kind === "meeting" ? "mdx" : "yaml"}`,
    text: `${texts[kind](answers).join("\n")}\n`,
  };
}

function suggestId(kind: SkeletonKind, { title = "", name = "", date = "" }: SkeletonAnswers): string {
  const words = toSlug(kind === "meeting" ? title : name).split("-");
  while (words.length > 1 && words.join("-").length > 50) words.pop();
  return kind === "meeting" ? `${date}-${words.join("-")}` : words.join("-");
}

const texts: Readonly<Record<SkeletonKind, (answers: SkeletonAnswers) => string[]>> = {
  meeting: ({ title = "", date = "", unit = "", programme = "" }) => [
    "---",
    `title: ${JSON.stringify(title)}`,
    "# Które to spotkanie z kolei, jeśli wiadomo:",
    "# ordinal: 1",
    "# planned (planowane), held (odbyło się; wtedy potrzebne jest też source), cancelled (odwołane)",
    "state: planned",
    `date: ${date}`,
    '# start: "17:00"',
    '# end: "19:30"',
    "# venue:",
    "#   name: sala konferencyjna przy ul. Przykładowej 1",
    "unit:",
    `  office: ${unit}`,
    `programme: ${programme}`,
    "# Punkty z content/spheres.yaml, w cudzysłowie:",
    "spheres: []",
    "# Po spotkaniu najprościej przenieść dokument: npm run import -- <plik>",
    "proposals: []",
    "---",
    "",
    "{/* Tu opis spotkania, słowami dokumentu. */}",
  ],
  organization: ({ name = "" }) => [
    "# Nazwa tak, jak organizacja sama się zapisuje",
    `name: ${JSON.stringify(name)}`,
    "# legalForm: fundacja",
    "# Inne nazwy i zapisy, także skróty:",
    "aliases: []",
    '# krs: "0000000000"',
    "# website: https://…",
  ],
  office: ({ name = "", kind = "" }) => [
    "# Urząd, jednostka albo funkcja; nigdy imię i nazwisko",
    `name: ${JSON.stringify(name)}`,
    "# Żeńska forma funkcji, np. Pełnomocniczka …:",
    "# feminineName: …",
    "# office, department, section, plenipotentiary, coordinator, unit albo other",
    `kind: ${kind}`,
    "# Identyfikator jednostki nadrzędnej, jeśli wiadomo:",
    "# parent: …",
    "# Inne nazwy i zapisy, także dawne:",
    "aliases: []",
  ],
  theme: ({ name = "" }) => [
    `name: ${JSON.stringify(name)}`,
    "# Jedno zdanie: co redakcja zalicza do tego tematu",
    "# description: …",
  ],
};
