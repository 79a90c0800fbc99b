import { toMembers } from "./enumeration.ts";
import { factsOf } from "./facts.ts";
import { beginsAsOffice, beginsAsOrganization } from "./names.ts";
import { toSentences } from "./sentences.ts";
import type { Fact } from "./facts.ts";
import type { Passage } from "./passages.ts";

export interface MaterialList {
  readonly members: readonly string[];
  readonly where: string;
}

/** What was shown or handed out at the meeting, as written: a list, or an enumeration in the sentence. */
export function findMaterials(passages: readonly Passage[]): MaterialList | undefined {
  const withList = passages.find(
    ({ text, items }) =>
      items.length > 0 &&
      shown.test(toSentences(text).at(-1) ?? "") &&
      !items.every(beginsAsPerson) &&
      !isCityLead(text),
  );
  if (withList) return { members: withList.items.map(trimMaterial).filter(Boolean), where: withList.where };
  const told = passages.flatMap(toldMaterials);
  return told.find(({ isList }) => isList) ?? bySense(passages) ?? told[0];
}

/** What stands behind a label such as "Załączniki" or "Omawiane dokumenty". */
export function labelledMaterials(facts: readonly Fact[]): MaterialList | undefined {
  const lists = factsOf(facts, "materials").map(({ name, value, items, where }) => ({
    members: (items.length > 0 ? items : toMembers(value, beginsAsMaterial))
      .map(trimMaterial)
      .filter(Boolean),
    isSingle: /dokument(?!\p{L})/iu.test(name),
    where,
  }));
  const found = lists.filter(({ members }) => members.length > 0);
  const best = found.find(({ isSingle }) => !isSingle);
  return best && { members: best.members, where: best.where };
}

/** A list of documents is one of materials, whatever announces it. */
function bySense(passages: readonly Passage[]): MaterialList | undefined {
  const lists = passages.flatMap(({ text, items, where }) => {
    const last = toSentences(text).at(-1) ?? "";
    const told = /^[^:]{4,}:\s+(\p{Ll}.+)$/u.exec(last)?.[1];
    const members = items.length > 0 ? items : told === undefined ? [] : toMembers(told, beginsAsMaterial);
    return [{ members: members.map(trimMaterial).filter(Boolean), where }];
  });
  return lists.find(
    ({ members }) =>
      members.length > 1 &&
      members.filter(beginsAsMaterial).length > members.length / 2 &&
      !members.some(beginsAsPerson),
  );
}

/** "Omówiono projekt programu" tells of one thing; what a colon announces is more surely the list. */
function toldMaterials({ text, where }: Passage): (MaterialList & { isList: boolean })[] {
  return toSentences(text).flatMap((sentence) => {
    const told = inline.exec(sentence)?.[1]?.replace(/^[^,:;„"]{3,80}:\s+/u, "");
    if (told === undefined || isCityLead(sentence)) return [];
    const members = told
      .split(/\s(?:i|oraz|a także)\s+ze?\s+/u)
      .flatMap((part) => toMembers(part, beginsAsMaterial))
      .map(trimMaterial)
      .filter(Boolean);
    const isList = sentence
      .slice(0, sentence.length - told.length)
      .trimEnd()
      .endsWith(":");
    return members.some(beginsAsMaterial) ? [{ members, where, isList }] : [];
  });
}

/** The sentences that say what the meeting was for. */
export function findPurpose(passages: readonly Passage[]): string | undefined {
  return passages.flatMap(({ text }) => toSentences(text)).find((sentence) => purpose.test(sentence));
}

function isCityLead(text: string): boolean {
  return /ze strony|reprezentowal|udział wzię|wzięli udział|obecn\p{L}+\s+(?:byli|było|ze|z)(?!\p{L})|byli\s+obecni|^obecni\s*:/iu.test(
    toSentences(text).at(-1) ?? "",
  );
}

function beginsAsPerson(item: string): boolean {
  return beginsAsOrganization(item) || (beginsAsOffice(item) && /^\p{Lu}/u.test(item));
}

function beginsAsMaterial(text: string): boolean {
  return material.test(text);
}

function trimMaterial(text: string): string {
  return text
    .replace(/^(?:oraz|a także|i)\s+/u, "")
    .replace(/(?:\s+(?:oraz|i|a także))?\s*[,;]*$/u, "")
    .replace(/(?<![\s(](?:r|br|im|ul|zł|tys|szt|poz|pkt|kw|proc|itp|itd|in))\.+$/u, "")
    .trim();
}

const shown =
  /zapozna|przedstawi(?:on|ł|l|a|en)|zaprezent|prezentowan|prezentacj|omówi|przekaza|otrzyma|materiał|udostępni|rozda|wręcz|dokument|pokaza|przybliż|program spotkania|porządek|punkt(?:em)?\s+wyjścia|podstaw[ąa]\s+(?:do\s+)?(?:rozm|dyskus)|dołącz|korzysta|dyspozycj|wydruk|załącz|rozesła|przesła/iu;
const purpose =
  /(?:temat|cel|przedmiot|zamierzeni)\p{L}{0,4}\s+(?:\p{L}+\s+){0,3}(?:spotka|konsultac|warsztat|debat|był|jest)|spotkanie\s+(?:\p{L}+\s+)?(?:poświęcon|dotyczył|miało na celu)/iu;
const inline =
  /(?:zapozna(?:ni|no|ł|li)\p{L}*(?:\s+\p{L}+){0,4}?\s+z|zapoznano(?:\s+\p{L}+)?\s+z|(?:prezentowan|przedstawion|omawian|udostępnion|przekazan)(?:e|o|y)\s+(?:był|zosta)\p{L}+|(?:przedstawi|omówi|udostępni|wręczy|zaprezentowa|przekaza|rozda|otrzyma|pokaza)(?:ł|ła|li|ły)(?:śmy)?|(?:przedstawi|omówi|udostępni|wręcz)ono|(?:zaprezentowa|przekaza|rozda|pokaza)no|zapoznano się z|(?:materiały|dokumenty)[^:]{0,40})(?:\s+(?:uczestni\p{L}+|zebran\p{L}+|obecn\p{L}+|im|(?:na|podczas|w)\s+(?:ni(?:ej|m|ch)|spotkani\p{L}+)(?=\s*:)))?(?:\s+(?:następując\p{L}+\s+)?(?:materiały|dokumenty)(?=\s*:))?\s*:?\s+(.+)$/iu;
const material =
  /^["„]?(?:(?:\p{L}+\s+)?(?:projekt|wstępn|roczn|aktualn|szczegółow|robocz|nowy|nowa|nowe)\p{L}*\s+)?(?:program|harmonogram|zestawieni|sprawozdani|założeni|wynik|informacj|wykaz|prezentacj|raport|lista|listę|listą|plan|kalendarz|diagnoz|analiz|dan(?:e|ymi|ych)|opracowa|podsumowani|regulamin|wzór|wzor|materiał|broszur|ulotk|uchwał|projekt|propozycj|zasad|strategi|ankiet|ofert|informator|cennik|film|opini|zarządzeni|prognoz|wersj|umow|zdjęci|makiet|podział|rozdział|układ|tabel|schemat|statystyk|ewaluacj|kart[aęą](?!\p{L})|opis|koncepcj|rekomendacj|protok|notatk|ogłoszeni|kryteri|wniosk|ocen|bilans|zbiór|zbior|standard|wytyczn|instrukcj|poradnik|katalog|rejestr|budżet|mapa|mapę|mapą|terminarz|formularz|stan)/iu;
