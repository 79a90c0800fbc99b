import { romanNumber } from "./roman.ts";
import { toSentences } from "./sentences.ts";
import { factsOf } from "./facts.ts";
import { readLabel } from "./label-roles.ts";
import type { Fact } from "./facts.ts";
import type { Passage } from "./passages.ts";

/** Stems of the words for a meeting or for one of several rounds of talks. */
export const meetingStems =
  "spotka konsultac warsztat debat narad panel posiedze forum rund tur[ayęą](?!\\p{L}) rozm[oó]w edycj konferencj dialog seminari zebrani obrad dyskusj wysłuchani okrągł zjazd kongres sympozj sesj".split(
    " ",
  );

/** Roman numeral, figure or word before the name of the meeting. */
export function findOrdinal(written: string): number | undefined {
  const title = written.replace(thirdSector, " ");
  const found = ordinalPhrase.exec(title)?.[1] ?? numberPhrase.exec(title)?.[1];
  return found === undefined ? undefined : toNumber(found);
}

/** The ordinal that does not stand in the title: behind a label of its own, or in the sentence that says that the meeting was held. */
export function findOrdinalBelow(facts: readonly Fact[], passages: readonly Passage[]): number | undefined {
  const labelled = factsOf(facts, "number").map(
    ({ name, value }) => findOrdinal(`${value} ${name}`) ?? leading(value),
  );
  const told = passages
    .slice(0, 10)
    .flatMap(({ text }) => toSentences(text))
    .filter((sentence) => held.test(sentence) && !another.test(sentence))
    // A number without its dot is one of a room or a street.
    .map((sentence) => findOrdinal(sentence.replace(/\d{1,2}(?![\d.-])/gu, "#")));
  const headed = passages
    .slice(0, 3)
    .map(({ text }) =>
      text.length < 200 && readLabel(text) === undefined && !another.test(text) && opens.test(text)
        ? findOrdinal(text)
        : undefined,
    );
  return [...labelled, ...headed, ...told].find((found) => found !== undefined);
}

function leading(value: string): number | undefined {
  const first = /^(?:nr\s+)?([IVXL]+|\d{1,2}|\p{L}+)(?![\p{L}\d])/u.exec(value)?.[1];
  return first === undefined ? undefined : toNumber(first);
}

function toNumber(found: string): number | undefined {
  if (/^\d/.test(found)) return Number.parseInt(found, 10);
  if (/^[IVXL]+$/.test(found)) return romanNumber(found);
  return words.findIndex((stem) => found.toLocaleLowerCase("pl").startsWith(stem)) + 1 || undefined;
}

const held =
  /odby[łw]|zorganizowa|przeprowadz|zwoła|miał[oay]? miejsce|zebra[lł]|rozpocz|zgromadzi|gości|obradowa|prowadzon|był[oaiy]?\s|zakończ/iu;
// What came before or is to come is another meeting.
const another = /odbędzie|odbędą|kolejne|następne|poprzedni|planowan|ostatni|w dniach/iu;
const words =
  "pierwsz drug trzeci czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast dwudziest".split(
    " ",
  );
const thirdSector = /trzeci\p{L}*\s+sektor\p{L}*/giu;
const meetingWords = meetingStems.map(anyCase).join("|");
const ordinalWord = `(?:${words.map(anyCase).join("|")})(?:i|y|a|e|ego|iego|ej|iej|im|ym|ą|ią|ie|ia|I|Y|A|E|EGO|IEGO|EJ|IEJ|IM|YM|Ą|IĄ|IE|IA)`;
const ordinalPhrase = new RegExp(
  `(?<![\\p{L}\\d.])([IVXL]+|\\d{1,2}(?:\\.|-\\p{L}{1,4})?|${ordinalWord})\\s+(?:w\\s+\\d{4}\\s+r(?:oku|\\.)\\s+)?(?:z\\s+cyklu\\s+)?(?:(?!(?:z|się|odby\\p{L}+|miał[oay]|zorganiz\\p{L}+|przeprow\\p{L}+|rozpocz\\p{L}+|obradow\\p{L}+)\\s)\\p{L}+\\s+){0,2}?(?:${meetingWords})`,
  "u",
);
// "spotkania branżowego nr 5", "spotkania III branżowego", "spotkania (trzeciego)"
const numberPhrase = new RegExp(
  `(?:${meetingWords})\\p{L}*\\s+(?:(?:\\p{Ll}{3,}\\s+){0,2}?(?:nr|NR|numer|#)\\s*(?=[\\dIVXL])|\\(?(?=[IVXL]|${ordinalWord}))` +
    `(\\d{1,2}|[IVXL]+|${ordinalWord})(?![\\p{L}\\d/])`,
  "u",
);

const opens = new RegExp(`^(?:[IVXL]+|\\d{1,2}\\.|${ordinalWord})\\s`, "u");

/** A word in small letters, capitalised or in capitals; roman numerals must stay in capitals. */
function anyCase(word: string): string {
  const upper = word.replace(/\\p\{L\}|\p{L}/gu, (sign) =>
    sign.startsWith("\\") ? sign : sign.toLocaleUpperCase("pl"),
  );
  return `${word}|${upper.charAt(0)}${word.slice(1)}|${upper}`;
}
