import { toMembers } from "./enumeration.ts";
import { beginsAsOffice, beginsAsOrganization } from "./names.ts";
import { toSentences } from "./sentences.ts";
import type { Passage } from "./passages.ts";

export interface OrganizationList {
  readonly members: readonly string[];
  readonly where: string;
}

/** How many persons came from the organisations. */
export function findPersons(passages: readonly Passage[]): number | undefined {
  const sentences = passages.flatMap(({ text, items }) => [...toSentences(text), ...items]);
  for (const pattern of [among, counted, represented, gathered]) {
    for (const sentence of sentences) {
      const counts = [...sentence.matchAll(pattern)].map((match) => toNumber(match[1]));
      const count = counts.find((found) => found !== undefined);
      if (count !== undefined) return count;
    }
  }
  return undefined;
}

/** The organisations that took part, as written: a numbered or bulleted list, or an enumeration in a sentence. */
export function findOrganizations(passages: readonly Passage[]): OrganizationList | undefined {
  return listed(passages) ?? inline(passages);
}

function listed(passages: readonly Passage[]): OrganizationList | undefined {
  const candidates = passages
    .filter(({ items }) => items.length > 0)
    .map((passage) => ({ passage, weight: weightOf(passage) }));
  const best = candidates.sort((a, b) => b.weight - a.weight)[0];
  if (best === undefined || best.weight < 1) return undefined;
  return { members: best.passage.items.map(trimItem).filter(Boolean), where: best.passage.where };
}

/** Above 1 for a list that is one of organisations by its lead or by its members. */
function weightOf({ text, items }: Passage): number {
  const share = items.filter(beginsAsOrganization).length / items.length;
  const last = leadOf(text);
  const isNamed = /organizac|podmiot|stowarzysze|NGO|uczestnicy|os(?:ób|oby|\.)\s+reprezent/iu.test(last);
  const isTakingPart = /reprezent|następując|obecn|uczestni|udział|lista|wzię|przedstawiciel/iu.test(last);
  const isElse = otherLead.test(last);
  const functions = items.filter(beginsAsFunction).length / items.length;
  return (isNamed && isTakingPart && !isElse ? 1.25 : 0) + share - functions / 2;
}

/** The sentence above a list; what comes before "Były to:" says whose it is. */
function leadOf(text: string): string {
  const sentences = toSentences(text);
  const isBare = /^(?:był[aoy]?|byli|są|jest|oto)(?:\s\p{L}+)?\s*:$/iu.test(sentences.at(-1) ?? "");
  return sentences.slice(isBare ? -2 : -1).join(" ");
}

function beginsAsFunction(item: string): boolean {
  return beginsAsOffice(item) && !beginsAsOrganization(item);
}

function inline(passages: readonly Passage[]): OrganizationList | undefined {
  for (const passage of passages) {
    for (const sentence of toSentences(passage.text)) {
      const text = organizationPart(sentence);
      const members = text === undefined ? [] : enumerated(text).map(trimItem);
      if (members.filter(beginsAsOrganization).length >= Math.max(1, members.length / 2))
        return { members: members.filter(Boolean), where: passage.where };
    }
  }
  return undefined;
}

/** What "oraz" and a capital add to the end of an enumeration is a member, however it is called. */
function enumerated(text: string): string[] {
  const members = toMembers(text, beginsAsOrganization);
  const last = members.length > 1 ? (members.at(-1) ?? "") : "";
  const cut = /^([^„"«]*(?:[„"«][^”"»]*[”"»])?[^„"«]*?)\soraz\s(["„]?\p{Lu}.*)$/u.exec(last);
  return cut ? [...members.slice(0, -1), cut[1] ?? "", cut[2] ?? ""] : members;
}

function organizationPart(sentence: string): string | undefined {
  if (!/organizac|podmiot|NGO|fundacj|stowarzysze/iu.test(sentence)) return undefined;
  const lead =
    /(?:organizac\p{L}*|podmiot\p{L}*|NGOs?|przedstawiciel\p{L}*|reprezentan\p{L}*)(?:(?:[^:;.]|\.(?=:)){0,160})?:\s*(.+)$/iu.exec(
      sentence,
    );
  if (lead?.[1] !== undefined)
    return lead[1].replace(/^\d+(?:\s+os|\.\s+(?:Organizacj|Podmiot))[^:;,]{0,60}:\s+/u, "");
  const inBrackets = /(?:organizac|podmiot)\p{L}*(?:\s+\p{L}+)?\s+\(([^()]*,[^()]*)\)/u.exec(sentence)?.[1];
  if (inBrackets !== undefined) return inBrackets;
  const bare =
    /(?:reprezentując\p{L}+|przedstawiciel\p{L}*|reprezentan\p{L}+|osób z|osoby z|z organizacji|organizacje)(?:\s+(?:i|oraz)\s+przedstawiciel\p{L}*)?(?:\s+(?:następując\p{L}+|organizac\p{L}+|pozarządow\p{L}+|takie jak|takich jak))*\s*:?\s+((?:["„]?\p{Lu}).+)$/u.exec(
      sentence,
    );
  return bare?.[1]?.replace(/\s+\([^)]*\d+[^)]*\)\.?$/u, "").replace(/\s*[–-]?\s*łącznie.*$/iu, "");
}

function trimItem(item: string): string {
  return item
    .replace(/\s*[–-]\s*\d+\s+os\p{L}*\.?[,;]?$/u, "")
    .replace(/\s*\(\d+\s+os\p{L}*\.?\)[,;.]?$/u, "")
    .replace(/^(?:oraz|a także|i)\s+/u, "")
    .replace(/(?:\s+(?:oraz|i|a także))?\s*[,;]*$/u, "")
    .replace(/(?<!(?:^|[\s.])(?:o|z|im|św|r))\.$/u, "")
    .trim();
}

function toNumber(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d+$/.test(written)) return Number(written);
  const parts = written.toLocaleLowerCase("pl").split(/\s+/);
  const values = parts.map((part) => numerals.find(([stem]) => part.startsWith(stem))?.[1]);
  return values.every((value) => value !== undefined)
    ? values.reduce((sum, value) => sum + value, 0)
    : undefined;
}

const otherLead =
  /zapozna|omówi|zaprezentow|materiał|zakresie|ze strony(?!\s+(?:\p{L}+\s+){0,2}?(?:organizac|podmiot|NGO|stowarzysz|trzeciego|sektora))|ustal|wnios|przekaza|otrzyma|rozda|wręcz|udostępni|pokaza/iu;
const numerals: readonly (readonly [stem: string, value: number])[] = [
  ["jedenast", 11],
  ["jedena", 11],
  ["dwunast", 12],
  ["dwana", 12],
  ["trzyna", 13],
  ["trzynast", 13],
  ["czternas", 14],
  ["piętnas", 15],
  ["szesnas", 16],
  ["siedemnas", 17],
  ["osiemnas", 18],
  ["dziewiętnas", 19],
  ["dwadzie", 20],
  ["dwudzie", 20],
  ["trzydzie", 30],
  ["czterdzie", 40],
  ["pięćdzie", 50],
  ["sześćdzie", 60],
  ["jedn", 1],
  ["dwie", 2],
  ["dwa", 2],
  ["dwó", 2],
  ["dwoje", 2],
  ["trz", 3],
  ["troje", 3],
  ["czter", 4],
  ["czwor", 4],
  ["pięć", 5],
  ["pięci", 5],
  ["sześ", 6],
  ["siedem", 7],
  ["siedmi", 7],
  ["osiem", 8],
  ["ośmi", 8],
  ["ośmior", 8],
  ["dziewię", 9],
  ["dziesię", 10],
];
const number = "(\\d+|(?:\\p{L}+(?:dziest|dziestu|dzieścia|dzieści|dziesiąt|dziesięciu)\\p{L}*\\s+)?\\p{L}+)";
const persons =
  "(?:os(?:ób|oby|oba|obami|\\.)|przedstawiciel\\p{L}*|uczestni(?:k|cy|cz[ek])\\p{L}*|reprezentan\\p{L}+|delegat\\p{L}*)";
// "25 osób, w tym 18 przedstawicieli organizacji"
const among = /w\s+tym\s+(\d+)\s+(?:\p{L}+\s+){0,5}?(?:organizac|NGO|pozarz|trzeciego\s+sektora)/giu;
const counted = new RegExp(
  `(?<![\\p{L}\\d])(\\d+)\\s+(?:(?!(?:i|oraz|a|lub)\\s)\\p{L}+\\s+)?${persons}`,
  "giu",
);
const represented = new RegExp(`(?<![\\p{L}\\d])${number}\\s+${persons}`, "giu");
const gathered =
  /(?:(?:łącznie|razem|frekwencja|uczestników)\s*[:–-]?|liczba\s+(?:osób|uczestni|przedstawiciel|reprezentan)[^.:;\d]{0,60}[:–-]|^(?:osoby|uczestni|przedstawiciel|reprezentan)[^.:;\d]{0,60}(?:organizac|NGO)[^.:;\d]{0,30}[:–-](?=\s*\d+(?:\s+os\p{L}*)?\.?$))\s*(\d+)/giu;
