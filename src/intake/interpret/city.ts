import { toMembers } from "./enumeration.ts";
import { factsOf } from "./facts.ts";
import { beginsAsOffice, beginsAsOrganization } from "./names.ts";
import { numeralPattern } from "./numerals.ts";
import { toSentences } from "./sentences.ts";
import type { Fact } from "./facts.ts";
import type { Passage } from "./passages.ts";

export interface CityParticipants {
  readonly members: readonly string[];
  readonly where: string;
}

/**
 * Who took part on the city's side, as written: after "oprócz …", "ze strony Miasta …", "Urząd reprezentowali …",
 * or before "oraz 19 osób reprezentujących organizacje".
 * @param unit the unit's name, whose commas part nothing
 */
export function findCityParticipants(
  passages: readonly Passage[],
  unit?: string,
): CityParticipants | undefined {
  for (const read of [besides, onBehalf, represented, headed, together, attended]) {
    for (const passage of passages) {
      const members = fromPassage(passage, read, unit);
      if (members.length > 0) return { members, where: passage.where };
    }
  }
  return undefined;
}

/** Those of the city behind a label of theirs ("Strona miejska: …"), or behind one of nobody's where they are offices. */
export function labelledCity(facts: readonly Fact[], unit?: string): CityParticipants | undefined {
  const own = factsOf(facts, "city").map((fact) => ({ fact, members: membersOfFact(fact, unit) }));
  const shared = factsOf(facts, "present").map((fact) => ({ fact, members: membersOfFact(fact, unit) }));
  const offices = shared.filter(
    ({ members }) =>
      members.filter(beginsMember).length > members.length / 2 && !members.some(isOrganizationOnly),
  );
  const found = [...own.filter(({ members }) => !members.some(isOrganizationOnly)), ...offices].find(
    ({ members }) => members.length > 0,
  );
  return found && { members: found.members, where: found.fact.where };
}

function membersOfFact({ value, items }: Fact, unit: string | undefined): string[] {
  const text = value.replace(organizationsToo, "").replace(/[.:]$/u, "");
  if (text === "" || (items.length > 0 && !beginsMember(text))) return items.map(trimItem).filter(Boolean);
  return /:\s*$/u.test(value) ? [] : membersOf(text, unit);
}

function trimItem(item: string): string {
  return item.replace(/^(?:oraz|a także|i)\s+/u, "").replace(/(?:\s+(?:oraz|i))?[,;.]*$/u, "");
}

function fromPassage(passage: Passage, read: Reading, unit: string | undefined): string[] {
  const sentences = toSentences(passage.text);
  for (const [index, sentence] of sentences.entries()) {
    const items = index === sentences.length - 1 ? passage.items : [];
    const text = read(sentence, items.length > 0 && !items.some(beginsAsOrganization));
    if (text === undefined) continue;
    if (text !== "") return membersOf(text, unit);
    return items.map(trimItem).filter(Boolean);
  }
  return [];
}

function membersOf(text: string, unit: string | undefined): string[] {
  const name = unit?.split(" ").slice(1).join(" ") ?? "";
  const own = name.replace(/\s+(?:Urzędu|Starostwa)\s.*$/u, "");
  const guarded = [name, own]
    .filter((part) => /,|\si\s/u.test(part))
    .reduce(
      (whole, part) => whole.replaceAll(part, part.replaceAll(",", comma).replaceAll(" ", space)),
      text.replace(matters, `$1${space}$2${space}`),
    );
  return toMembers(guarded, beginsMember).map((member) =>
    member.replaceAll(comma, ",").replaceAll(space, " "),
  );
}

/** Among those of the city stand trades ("kulturoznawczyni") and counted groups ("dwoje sąsiadów") that are no offices. */
function beginsMember(text: string): boolean {
  return beginsAsOffice(text) || trade.test(text) || ofTown.test(text);
}

const besides: Reading = (sentence) => {
  const found =
    /(?:oprócz|prócz|poza|obok|wraz z|oprocz)\s+(.+?)\s*,?\s*(?:w spotkaniu\s+)?(?:uczestnicz|udział|wzię|bra(?:ł[aoy]?|li)\s|obecn|był[oaiy]|reprezent|gości|zjawi|przyb)/iu.exec(
      sentence,
    );
  const text = found?.[1];
  if (text === undefined || !namesOffice(text)) return undefined;
  const others = /^[^:]*?:\s+(.+)$/u.exec(sentence.slice(found?.index))?.[1] ?? "";
  return ofCity(sentence, others) ? `${text}, ${others}` : text;
};

/** "Oprócz Dyrektora udział wzięli: pracownicy Biura": what the colon announces is of the city, not of the organisations. */
function ofCity(sentence: string, announced: string): boolean {
  const lead = sentence.slice(0, sentence.length - announced.length);
  const members = toMembers(announced, beginsAsOffice);
  return (
    !/organizac|NGO|os(?:ób|oby)|reprezent/iu.test(lead) &&
    members.some(beginsAsOffice) &&
    !members.some(isOrganizationOnly)
  );
}

const onBehalf: Reading = (sentence, isListed) => {
  const found =
    /(?:ze strony|z ramienia|w imieniu|po stronie|jako przedstawicieli?)\s+(?:\p{L}+\s+)?(?:miast|urzęd|gmin|wydzia|samorząd|organizator|magistrat|biur|departament|jednost|ośrod|zarząd|referat|centrum|powiat|starost)/iu.exec(
      sentence,
    );
  return found ? afterLead(sentence, found.index, isListed) : undefined;
};

const represented: Reading = (sentence, isListed) => {
  const found =
    /(?:miasto|urząd|gminę|gmina|wydział|samorząd|magistrat|stronę miejską|strona miejska|biuro|departament|ośrodek|zarząd|referat|centrum|powiat|starostwo)(?:\s+[^,.:;]{1,80})?\s+reprezentowa|(?:przedstawiciele|reprezentanci|pracownicy)\s+(?:miasta|urzędu|gminy|samorządu|wydziału)[^:]{0,60}:|^(?:miasto|urząd|gmina|strona miejska|ze strony)[^:]{0,40}:/iu.exec(
      sentence,
    );
  return found ? afterLead(sentence, found.index, isListed) : undefined;
};

/** "Uczestnicy (Miasto)" as a heading over the list. */
const headed: Reading = (sentence, isListed) => {
  const isHeading = sentence.length < 80 && /^(?:uczestni|obecn|lista|skład|przedstawiciel)/iu.test(sentence);
  const isCity = /miast|urz[ęą]d|gmin|samorząd|powiat|wydzia|starost/iu.test(sentence);
  return isListed && isHeading && isCity && !/organizac|NGO/iu.test(sentence) ? "" : undefined;
};

const together: Reading = (sentence, isListed) => {
  if (isListed && participation.test(sentence) && !/organizac|NGO/u.test(sentence)) return "";
  const found =
    /(?:wzięl[iy](?:\s+udział)?|udział|uczestniczyl[iy]|uczestniczył[oaiy]?|obecn[iy](?: byli)?|byli obecni)\s*:?\s+(.+?)(?:,|\s+oraz|\s+i|\s+a także)\s+(?:\d+|\p{L}+(?:\s\p{L}+)?)\s+(?:osób|osoby|osoba|przedstawiciel\p{L}* organiz|uczestnik)/iu.exec(
      sentence,
    );
  const text = found?.[1];
  return text !== undefined && namesOffice(text) && !beginsAsOrganization(text) ? text : undefined;
};

/** Nobody's side is named: the enumeration itself must be one of offices. */
const attended: Reading = (sentence) => {
  const text = participation.test(sentence) ? afterLead(sentence, 0, false) : undefined;
  const members = toMembers(text ?? "", beginsAsOffice);
  const offices = members.filter(beginsAsOffice);
  const isCity = offices.length > members.length / 2 && !members.some(isOrganizationOnly);
  return isCity ? text : undefined;
};

function isOrganizationOnly(member: string): boolean {
  return beginsAsOrganization(member) && !beginsAsOffice(member);
}

/** What follows the colon, or else the last verb of taking part; "" where a list follows. */
function afterLead(sentence: string, start: number, isListed: boolean): string | undefined {
  const rest = sentence.slice(start);
  const colon = rest.indexOf(":");
  const afterColon = colon >= 0 ? rest.slice(colon + 1).trim() : undefined;
  if (afterColon === "" || (colon < 0 && isListed)) return "";
  const verb = [...rest.matchAll(participationVerbs)].at(-1);
  const afterVerb = verb ? rest.slice(verb.index + verb[0].length).trim() : undefined;
  const text = afterColon ?? afterVerb;
  if (text === undefined || !namesOffice(text)) return isListed ? "" : undefined;
  return text.replace(organizationsToo, "");
}

function namesOffice(text: string): boolean {
  return toMembers(text, beginsAsOffice).some(beginsAsOffice);
}

/** Finds the enumeration in a sentence; "" where the list below the sentence is it. */
type Reading = (sentence: string, isListed: boolean) => string | undefined;

const participation =
  /udział|uczestnicz|obecn|reprezent|zasied|zasiad|stronę samorząd|odpowiedzi udziel|udzielal[iy] odpowiedzi/iu;
const participationVerbs =
  /(?:udział(?:\s+w spotkaniu)?\s+wzięl[iy]|wzięl[iy]\s+udział(?:\s+w spotkaniu)?|wzięł[aoy]\s+udział|bra(?:ł[aoy]?|li)\s+udział(?:\s+w spotkaniu)?|uczestniczyl[iy]|uczestniczył[ay]?|byl[iy] obecn[iy]|obecn[iy] byl[iy]|obecn[iy]|reprezentowal[iy]|reprezentował[aoy]?|wystąpil[iy]|przybyl[iy])(?:\s+(?:w spotkaniu|na spotkaniu))?/giu;
// "… oraz 19 osób", "… a także przedstawicielki i przedstawiciele organizacji: …"
const organizationsToo = new RegExp(
  `\\s*,?\\s*(?:oraz|a także|jak również|i)\\s+(?:(?:${numeralPattern}|\\p{L}+)\\s+(?:osób|osoby|osoba)|(?:${numeralPattern}\\s+)?(?:przedstawiciel|reprezentan|członk)\\p{L}*\\s+(?:\\p{L}+\\s+){0,4}?(?:organizac|podmiot|NGO|trzeciego sektora))[\\s\\S]*$`,
  "u",
);
// "Dolińskiego Parku Przemysłowego": a body called after its town.
const ofTown =
  /^(?!(?:Polsk|Europejsk|Społecz|Śląsk|Morsk|Dziecięc|Wojewódzk|Ludzk|Wiejsk))\p{Lu}\p{L}{2,}[sc]k(?:iego|iej)\s\p{Lu}\p{L}+/u;
// "Referat ds. Szkół i Przedszkoli": in the genitive plural they are what the unit is for.
const matters =
  /((?<!\p{L})ds\.\s[^,;:]*?)\s(i|oraz)\s(?=(?:Szkół|Przedszkoli|Żłobków|Domów|Bibliotek|Muzeów|Teatrów|Galerii|Szpitali|Ośrodków|Poradni|Świetlic|Schronisk|Ogrodów|Zespołów|Spółek|Jednostek|Funduszy|Rad|(?!Przedstawicieli)\p{Lu}\p{Ll}+(?:ów|cieli|[ar]zy|uszy))(?!\p{L}))/gu;
const comma = "\uE000";
const space = "\uE002";
// Nouns of trades in the nominative: parts of a unit's name after a comma are in the genitive.
const trade = new RegExp(
  `^(?:${numeralPattern}\\s+\\p{Ll}|(?:\\p{Ll}+(?:sz|ow)[aey]\\s)?\\p{Ll}{3,}(?:ator(?:ka)?|ist(?:a|ka)|yst(?:a|ka)|olog|olożka|arz|arka|nik|niczka|znaw(?:ca|czyni)|[ae]nt(?:ka)?|owiec|czyni|or|orka|er|erka)(?!\\p{L}))`,
  "u",
);
