import { opensLabelledLine } from "./labels.ts";
import { romanNumber } from "./roman.ts";
import { findUnit } from "./unit.ts";
import type { Passage } from "./passages.ts";

export interface Title {
  readonly text: string;
  /** How many passages it takes up, with what stands before it. */
  readonly passages: number;
}

/** The document's title: the first heading that speaks of a meeting, with the lines that carry it on. */
export function findTitle(passages: readonly Passage[]): Title | undefined {
  const head = passages.slice(0, 12);
  const named = head.findIndex(({ text }) => kind.test(text) && meeting.test(text) && !isSentence(text));
  const start = fromWhole(
    head,
    named >= 0 ? named : head.findIndex(({ text }) => meeting.test(text) && !isSentence(text)),
  );
  const first = passages[start < 0 ? 0 : start];
  if (first === undefined || (start < 0 && isSentence(first.text))) return undefined;
  let next = Math.max(start, 0) + 1;
  const lines = [first.text];
  while (continuesTitle(lines.at(-1), passages[next])) {
    lines.push(passages[next]?.text ?? "");
    next += 1;
  }
  return { text: lines.join(" ").replace(/[\s.:,]+$/u, ""), passages: next };
}

/** A lone "Podsumowanie" above belongs to the title; a running header is but the beginning of the title below. */
function fromWhole(head: readonly Passage[], start: number): number {
  const text = head[start]?.text ?? "";
  const above = head[start - 1];
  if (above && above.items.length === 0 && loneKind.test(above.text)) return start - 1;
  const longer = head.findIndex(
    (other, index) =>
      index > start && text !== "" && other.text.startsWith(`${text} `) && !isSentence(other.text),
  );
  return longer >= 0 ? longer : start;
}

/** Passages in which a title that ran into the first sentence stands apart from it. */
export function separateTitle(passages: readonly Passage[]): Passage[] {
  return passages.flatMap((passage, index) => {
    const start = index < 12 ? firstSentence.exec(passage.text)?.index : undefined;
    if (start === undefined || start === 0) return [passage];
    const title = passage.text.slice(0, start);
    if (!kind.test(title) || !meeting.test(title) || isSentence(title) || /[.;]\s*$/u.test(title))
      return [passage];
    return [
      { ...passage, text: title.trim(), items: [] },
      { ...passage, text: passage.text.slice(start) },
    ];
  });
}

/** Roman numeral, figure or word before the name of the meeting. */
export function findOrdinal(written: string): number | undefined {
  const title = written.replace(thirdSector, " ");
  const found = ordinalPhrase.exec(title)?.[1] ?? numberPhrase.exec(title)?.[1];
  if (found === undefined) return undefined;
  if (/^\d/.test(found)) return Number.parseInt(found, 10);
  if (/^[IVXL]+$/.test(found)) return romanNumber(found);
  return words.findIndex((stem) => found.toLocaleLowerCase("pl").startsWith(stem)) + 1 || undefined;
}

function continuesTitle(before: string | undefined, passage: Passage | undefined): boolean {
  if (before === undefined || passage === undefined || passage.items.length > 0) return false;
  if (isSentence(passage.text) || passage.text.length > 160 || /[.:]$/u.test(before)) return false;
  if (opensLabelledLine(passage.text) || bareLabel.test(passage.text)) return false;
  return (
    loneKind.test(before) ||
    /^\p{Ll}/u.test(passage.text) ||
    openEnd.test(before) ||
    (!meeting.test(passage.text) && findUnit(passage.text) !== undefined)
  );
}

function isSentence(text: string): boolean {
  return /(?:odbył|odbęd|uczestniczy|wzięl|zorganizowa(?:ł|no)|przeprowadz|zapozna)/iu.test(text);
}

const bareLabel = /^(?:uczestni|obecn|program|porządek|cel\p{L}*|temat\p{L}*|termin|data|miejsce)\b/iu;
const kind =
  /podsumowani|informacj|notatk|sprawozdani|relacj|protok|raport|zestawieni|przebieg|ustaleni|komunikat|streszczeni|wnioski|wynik/iu;
// "Notatka", "NOTATKA SŁUŻBOWA", "Protokół nr 3/2026"
const loneKind = new RegExp(
  `^(?:${kind.source})\\p{L}*(?:\\s+(?:służbow|urzędow|zbiorcz|robocz|końcow|wstępn|informacyjn|uproszczon)\\p{L}*)?(?:\\s+nr\\s+\\S+)?$`,
  "iu",
);
const meeting = /spotka|konsultac|warsztat|debat|narad|panel|posiedze|forum/iu;
const firstSentence =
  /(?<=\s)(?:(?:W|We|Na)\s\p{Ll}|Dnia \d|Termin:|Data:|Miejsce:|Spotkanie\s(?:\p{L}+\s){0,3}?(?:odby|zorganiz|przeprow|rozpocz)|\d{1,2}\s\p{L}+\s\d{4}\s(?:r\.|roku)\s[^.]*(?:odby|przeprow|zorganiz))/u;
const openEnd = /(?:\s(?:w|we|z|ze|i|oraz|dla|do|na|ds\.|przy)|[,-])$/iu;
const words =
  "pierwsz drugi trzeci czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast szesnast".split(
    " ",
  );
const thirdSector = /trzeci\p{L}*\s+sektor\p{L}*/giu;
const meetingWords = ["spotka", "konsultac", "warsztat", "debat", "narad", "panel", "posiedze", "forum"]
  .map(anyCase)
  .join("|");
const ordinalWord = `(?:${words.map(anyCase).join("|")})\\p{L}*`;
const ordinalPhrase = new RegExp(
  `(?<![\\p{L}\\d.])([IVXL]+|\\d{1,2}(?:\\.|-\\p{L}{1,4})?|${ordinalWord})\\s+(?:w\\s+\\d{4}\\s+r(?:oku|\\.)\\s+)?(?:\\p{L}+\\s+){0,2}?(?:${meetingWords})`,
  "u",
);
// "spotkania branżowego nr 5", "spotkania III branżowego", "spotkania (trzeciego)"
const numberPhrase = new RegExp(
  `(?:${meetingWords})\\p{L}*\\s+(?:(?:\\p{Ll}{3,}\\s+){0,2}?(?:nr|NR|numer|#)\\s*(?=[\\dIVXL])|\\(?(?=[IVXL]|${ordinalWord}))` +
    `(\\d{1,2}|[IVXL]+|${ordinalWord})(?![\\p{L}\\d/])`,
  "u",
);

/** A word in small letters, capitalised or in capitals; roman numerals must stay in capitals. */
function anyCase(word: string): string {
  const upper = word.toLocaleUpperCase("pl");
  return `${word}|${upper.charAt(0)}${word.slice(1)}|${upper}`;
}
