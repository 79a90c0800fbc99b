import * as bank from "./header-bank.ts";
import type { Block, Cell, Paragraph } from "../../../src/intake/document.ts";

/** A header put together at random out of the bank, with what it says. */
export function randomHeader(seed: number) {
  const pick = picker(seed);
  const [title, ordinal] = pick(bank.titles);
  const [day, date] = pick(bank.dates);
  const [time, start, end] = pick(bank.hours);
  const [venue, unit] = [pick(bank.venues), pick(bank.units)];
  const spheres = some(pick, bank.spheres, 2);
  const city = some(pick, bank.city, 3);
  const organizations = some(pick, bank.organizations, 4);
  const materials = some(pick, bank.materials, 3);
  const facts: Fact[] = [
    ...(pick([true, false])
      ? [{ label: pick(bank.labels.whenAndWhere), value: `${day}, ${time}, ${venue}` }]
      : [
          { label: pick(bank.labels.when), value: `${day}, ${time}` },
          { label: pick(bank.labels.where), value: venue },
        ]),
    { label: pick(bank.labels.host), value: unit },
    { label: pick(bank.labels.scope), value: spheres.map(([name]) => name).join("; ") },
    { label: pick(bank.labels.purpose), value: "uwagi do Programu współpracy na 2027 rok (dalej: PWO 2027)" },
    inOrUnder(pick, pick(bank.labels.city), city),
    inOrUnder(pick, pick(bank.labels.organizations), organizations),
    { label: pick(bank.labels.count), value: pick(["14", "14 osób"]) },
    inOrUnder(pick, pick(bank.labels.materials), materials),
  ];
  return {
    blocks: [paragraph(title), ...pick(layouts)(facts, pick), proposals],
    truth: {
      title,
      ordinal,
      date,
      start,
      end,
      venue,
      unit,
      spheres: spheres.map(([, id]) => id),
      cityParticipants: city,
      organizations,
      ngoPersons: 14,
      programme: "PWO 2027",
      materials,
    },
  };
}

/** A list stands on the line of its label or under it. */
function inOrUnder(pick: Pick, label: string, members: readonly string[]): Fact {
  const value = pick([
    members.join("; "),
    members.join(", "),
    `${members.slice(0, -1).join(", ")} oraz ${members.at(-1) ?? ""}`,
    "",
  ]);
  return value === "" ? { label, value, items: members } : { label, value };
}

const lines: Layout = (facts, pick) =>
  facts.flatMap(({ label, value, items = [] }) => [
    paragraph(`${label}${label.endsWith("?") ? "" : ":"} ${value}`.trim()),
    ...list(items, pick),
  ]);

const headings: Layout = (facts, pick) => {
  const number = pick<(at: number) => string>([
    (at) => `${at}. `,
    (at) => `${["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][at - 1] ?? "X"}. `,
    () => "",
  ]);
  return facts.flatMap(({ label, value, items = [] }, index) => [
    paragraph(number(index + 1) + label),
    ...(value === "" ? [] : [paragraph(value)]),
    ...list(items, pick),
  ]);
};

const card: Layout = (facts, pick) => [table(facts.map((fact) => row(fact, pick)))];

const wideCard: Layout = (facts, pick) => [
  table(
    facts.flatMap((fact, index) =>
      index % 2 === 0 ? [[...row(fact, pick), ...(facts[index + 1] ? row(facts[index + 1], pick) : [])]] : [],
    ),
  ),
];

const frame: Layout = (facts, pick) => [table([[cell(lines(facts, pick) as Paragraph[])]])];

const layouts: readonly Layout[] = [lines, headings, card, wideCard, frame];

function row(fact: Fact | undefined, pick: Pick): Cell[] {
  if (!fact) return [];
  const { label, value, items = [] } = fact;
  return [cell([paragraph(label)]), cell(value === "" ? list(items, pick) : [paragraph(value)])];
}

function list(items: readonly string[], pick: Pick): Paragraph[] {
  const mark = pick(["1.", "•", "-"]);
  const end = pick([";", ",", ""]);
  return items.map((item, index) => {
    const text = index === items.length - 1 ? item : item + end;
    return mark === "-" ? paragraph(`– ${text}`) : paragraph(text, mark === "•" ? "•" : `${index + 1}.`);
  });
}

function paragraph(text: string, marker?: string): Paragraph {
  const plain = { kind: "paragraph" as const, text, links: [], notes: [] };
  return marker === undefined ? plain : { ...plain, marker };
}

function cell(paragraphs: readonly Paragraph[]): Cell {
  return { paragraphs, colSpan: 1, rowSpan: 1 };
}

function table(rows: readonly (readonly Cell[])[]): Block {
  return { kind: "table", rows: rows.map((cells) => ({ cells })) };
}

const proposals = table(
  [
    ["Lp.", "Wnioskodawca", "Wniosek", "Odpowiedź"],
    ["1.", "Hufiec ZHP Osina", "Zniżki na wynajem sal", "Zniżki obowiązują."],
  ].map((texts) => texts.map((text) => cell([paragraph(text)]))),
);

/** The same numbers for the same seed. */
function picker(seed: number): Pick {
  let state = seed * 2654435761;
  return (all) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    const one = all[(state >>> 8) % all.length];
    if (one === undefined) throw new Error("There is something to pick from.");
    return one;
  };
}

function some<T>(pick: Pick, all: readonly T[], count: number): T[] {
  const start = pick(all.map((_, index) => index));
  return Array.from({ length: count }, (_, index) => all[(start + index) % all.length] as T);
}

type Pick = <T>(all: readonly T[]) => T;
type Layout = (facts: readonly Fact[], pick: Pick) => Block[];

interface Fact {
  readonly label: string;
  readonly value: string;
  readonly items?: readonly string[];
}
