import { readLabel, withoutNumber } from "./label-roles.ts";
import { rolesOf } from "./label-words.ts";
import { toSentences } from "./sentences.ts";
import type { Label } from "./label-roles.ts";
import type { LabelRole } from "./label-words.ts";
import type { Passage } from "./passages.ts";

/** What a document says behind a label, wherever the two stand: on one line, under each other, side by side. */
export interface Fact {
  readonly roles: ReadonlySet<LabelRole>;
  readonly name: string;
  readonly value: string;
  readonly items: readonly string[];
  readonly where: string;
}

/** Every labelled fact of a document, in its order. */
export function toFacts(passages: readonly Passage[]): Fact[] {
  const lines = passages.flatMap(toLines);
  return lines.flatMap((line, index) => {
    const label = readLabel(line.text);
    if (!label) return [];
    const fact = { ...label, value: ownSentence(label), items: line.items, where: line.where };
    if (label.value !== "") return [fact];
    if (line.items.length === 0) return [withNext(fact, lines.slice(index + 1))];
    return [isList(label.roles) ? fact : { ...fact, value: line.items.join(", ") }];
  });
}

/** The facts that tell of one thing. */
export function factsOf(facts: readonly Fact[], role: LabelRole): Fact[] {
  return facts.filter(({ roles, value, items }) => roles.has(role) && (value !== "" || items.length > 0));
}

/** A sentence that follows on the same line says something else, but for what a meeting was about. */
function ownSentence({ roles, value }: Label): string {
  return roles.has("purpose") ? value : (toSentences(value)[0] ?? "");
}

/** A label that stands alone heads what follows it, up to the next label. */
function withNext(fact: Fact, below: readonly Passage[]): Fact {
  const end = below.findIndex(({ text }) => readLabel(text) !== undefined);
  const own = below.slice(0, end < 0 ? undefined : end);
  const [first] = own;
  if (first === undefined) return fact;
  if (first.items.length > 0) return { ...fact, value: first.text, items: first.items };
  const lines = own.slice(0, own.findIndex(({ text, items }) => items.length > 0 || !isShort(text)) >>> 0);
  const members = lines.filter(({ text }, index) => index === 0 || !heading.test(text));
  if (/[;,]\s/u.test(first.text) && !/[;,]$/u.test(first.text)) return { ...fact, value: first.text };
  if (isList(fact.roles) && members.length > 1) return { ...fact, items: members.map(({ text }) => text) };
  return { ...fact, value: first.text };
}

function isList(roles: ReadonlySet<LabelRole>): boolean {
  return (["city", "organizations", "present", "materials", "scope"] as const).some((role) =>
    roles.has(role),
  );
}

function isShort(text: string): boolean {
  return text.length < 160 && !/\p{Ll}{3}\.\s+\p{Lu}/u.test(text);
}

/** Several labels may share a line: "Data: 3 maja 2026 r.; miejsce: ratusz". */
function toLines(passage: Passage): Passage[] {
  const text = withoutNumber(passage.text);
  const starts = [...text.matchAll(labelStart)]
    .filter(({ groups }) => rolesOf(groups?.["name"] ?? "") !== undefined)
    .map(({ index, groups }) => index + (groups?.["sign"]?.length ?? 0));
  const cuts = starts.filter((start) => start > 0);
  if (cuts.length === 0) return [{ ...passage, text }];
  const parts = [0, ...cuts].map((start, at) => text.slice(start, cuts[at]).replace(/[\s;,|·•]+$/u, ""));
  return parts.map((part, at) => ({
    ...passage,
    text: part,
    items: at === parts.length - 1 ? passage.items : [],
  }));
}

const labelStart =
  /(?<sign>^|[.;|,·•)]\s+|\s{2,}|\n|\t)(?<name>\p{L}[\p{L}\s]{2,60}(?:\s\([^()]{1,60}\))?)\s?:(?:\s(?=\S)|$)/gu;
// A caption of the table below.
const heading =
  /^(?:\P{L}*)(?:tabela|zgłoszon|zestawienie\s+(?:propozycj|uwag|wnios|postul)|propozycj|wnios|postulat|uwag|stanowisk|poniżej|przedstawiamy)/iu;
