import { toMembers } from "./enumeration.ts";
import { factsOf } from "./facts.ts";
import { beginsAsOffice, beginsAsOrganization } from "./names.ts";
import { numeralPattern } from "./numerals.ts";
import { toSentences } from "./sentences.ts";
import type { Fact } from "./facts.ts";
import type { Passage } from "./passages.ts";

export interface OrganizationList {
  readonly members: readonly string[];
  readonly where: string;
}

/** The organisations that took part, as written: a numbered or bulleted list, or an enumeration in a sentence. */
export function findOrganizations(passages: readonly Passage[]): OrganizationList | undefined {
  return listed(passages) ?? inline(passages);
}

/** The organisations behind a label of theirs ("Strona społeczna: …"), or behind one of nobody's where they are such. */
export function labelledOrganizations(facts: readonly Fact[]): OrganizationList | undefined {
  const areOrganizations = (members: readonly string[], share: number) =>
    members.length > 0 &&
    !members.some(beginsAsFunction) &&
    members.filter(beginsAsOrganization).length >= members.length * share;
  const read = (role: "organizations" | "present", share: number) =>
    factsOf(facts, role)
      .filter((fact) => !isHost(fact))
      .map((fact) => ({ members: membersOfFact(fact), where: fact.where }))
      .find(({ members }) => areOrganizations(members, share));
  return read("organizations", 0.3) ?? read("present", 0.5);
}

/** "Organizacja: Wydział Kultury" names who organised the meeting. */
function isHost({ name, value }: Fact): boolean {
  return /^organizacja(?:\s+spotkania)?$/iu.test(name) && beginsAsOffice(value);
}

function membersOfFact({ value, items }: Fact): string[] {
  if (items.length > 0) return items.map(trimItem).filter(Boolean);
  const text = value
    .replace(/^[^;„"]*(?:organizac|podmiot|NGO|stowarzysz)\p{L}*[^:;„"]{0,80}:\s+/iu, "")
    .replace(/^(?:(?:[^:;„"]|„[^”]*”){0,100}):\s+/u, "")
    .replace(total, "");
  return enumerated(text).map(trimItem).filter(Boolean);
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
  const isTakingPart =
    /reprezent|następując|obecn|uczestni|udział|lista|wzię|przedstawiciel|przyb|przysz|stawi|gości|zgromadz/iu.test(
      last,
    );
  const isElse = otherLead.test(last) || absent.test(last);
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
  const sentences = passages.flatMap(({ text, where }) =>
    toSentences(text).map((sentence) => ({ sentence, where })),
  );
  for (const read of [announced, present]) {
    for (const { sentence, where } of sentences) {
      const members = absent.test(sentence) ? [] : read(sentence).filter(Boolean);
      if (members.filter(beginsAsOrganization).length >= Math.max(1, members.length / 2))
        return { members, where };
    }
  }
  return undefined;
}

function announced(sentence: string): string[] {
  const text = organizationPart(sentence);
  return text === undefined ? [] : enumerated(text).map(trimItem);
}

/** "Obecne były: …", "… wzięły udział w spotkaniu": no word says whose names these are, but there are several. */
function present(sentence: string): string[] {
  const text = presence.map((pattern) => pattern.exec(sentence)?.[1]).find((found) => found !== undefined);
  const members = enumerated((text ?? "").replace(total, "")).map(trimItem);
  const organizations = members.filter((member) => !beginsAsFunction(member));
  return organizations.filter(beginsAsOrganization).length > 1 ? organizations : [];
}

/** What "oraz" and a capital add to the end of an enumeration is a member, however it is called. */
function enumerated(text: string): string[] {
  const members = toMembers(text.replace(total, ""), beginsAsOrganization);
  const last = members.length > 1 ? (members.at(-1) ?? "") : "";
  const cut =
    /^([^„"«]*(?:[„"«][^”"»]*[”"»])?[^„"«]*?)(?:\s(?:oraz|a także|jak również)|(?<=[”"»])\si)\s(["„]?\p{Lu}.*)$/u.exec(
      last,
    );
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
  return bare?.[1]?.replace(total, "");
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

const otherLead =
  /zapozna|omówi|zaprezentow|materiał|zakresie|ze strony(?!\s+(?:\p{L}+\s+){0,2}?(?:organizac|podmiot|NGO|stowarzysz|trzeciego|sektora))|ustal|wnios|przekaza|otrzyma|rozda|wręcz|udostępni|pokaza/iu;
const absent =
  /nieobecn|usprawiedliw|(?<!\p{L})nie\s(?:przyb|przysz|wzię|uczestn|stawi)|zaproszeni[ea]\s(?:wysłan|skierowan|otrzyma)/iu;
// "(łącznie 14 osób)", "– razem dwanaście osób"
const total = new RegExp(
  `\\s*[,(–-]*\\s*(?:łącznie|razem|w sumie|ogółem)\\s+(?:\\p{L}+\\s+){0,2}?${numeralPattern}.*$|\\s+\\((?:\\p{L}+\\s){0,3}${numeralPattern}\\s[^)]*\\)\\.?$`,
  "iu",
);
const presentWord =
  "(?:obecn(?:i|e|y|a|ość|ości)|uczestni\\p{L}+|udział|przyb\\p{L}+|przysz\\p{L}+|przysła\\p{L}+|zjawi\\p{L}+|stawi\\p{L}+|reprezent\\p{L}+|goś\\p{L}+|zgromadzi\\p{L}+|zebra\\p{L}+|odpowiedzi\\p{L}+|delegat\\p{L}*|wydelegowa\\p{L}+|lista|sektor|stron[aęy]\\s+społeczn\\p{L}+)(?!\\p{L})";
const presence = [
  new RegExp(`${presentWord}[^:]{0,80}:\\s+(.+)$`, "iu"),
  new RegExp(
    `(?:${["obecn", "uczestni", "udzia", "przyb", "przysz", "zjawi", "stawi", "reprezent", "gości"].join("|")})\\p{L}*(?:\\s\\p{Ll}+){0,4}\\s(["„]?\\p{Lu}.+)$`,
    "u",
  ),
  /^(["„]?\p{Lu}.+?),?\s(?:wzi[ęą][lł]\p{L}*\s+udział|uczestniczy\p{L}+|był[yao]?\s+obecn\p{L}+|przyby\p{L}+|przysła\p{L}+|reprezentowa\p{L}+)/u,
];
