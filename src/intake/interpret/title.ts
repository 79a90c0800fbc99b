import { readLabel } from "./label-roles.ts";
import { opensLabelledLine } from "./labels.ts";
import { meetingStems } from "./ordinal.ts";
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
  const mayBe = ({ text }: Passage) => !isSentence(text) && !isLabelled(text);
  const named = head.findIndex((one) => kind.test(one.text) && meeting.test(one.text) && mayBe(one));
  const about = named >= 0 ? named : head.findIndex((one) => meeting.test(one.text) && mayBe(one));
  const start = fromWhole(
    head,
    about >= 0 ? about : head.findIndex((one) => kind.test(one.text) && mayBe(one)),
  );
  const first = passages[start < 0 ? 0 : start];
  if (first === undefined || (start < 0 && !mayBe(first))) return undefined;
  let next = Math.max(start, 0) + 1;
  const lines = [first.text];
  while (continuesTitle(lines.at(-1), passages[next])) {
    lines.push(passages[next]?.text ?? "");
    next += 1;
  }
  return { text: lines.join(" ").replace(/[\s.:,]+$/u, ""), passages: next };
}

function isLabelled(text: string): boolean {
  return opensLabelledLine(text) || readLabel(text) !== undefined;
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

function continuesTitle(before: string | undefined, passage: Passage | undefined): boolean {
  if (before === undefined || passage === undefined || passage.items.length > 0) return false;
  if (
    isSentence(passage.text) ||
    passage.text.length > 160 ||
    /(?<!\sr)\.$/u.test(passage.text) ||
    /[.:]$/u.test(before)
  )
    return false;
  if (isLabelled(passage.text) || bareLabel.test(passage.text)) return false;
  return (
    loneKind.test(before) ||
    carriesOn.test(passage.text) ||
    openEnd.test(before) ||
    (!meeting.test(passage.text) && findUnit(passage.text) !== undefined)
  );
}

function isSentence(text: string): boolean {
  return /(?:odbył|odbęd|uczestniczy|wzięl|bra(?:li|ły|ło)\s+udział|zorganizowa(?:ł|no)|przeprowadz|zapozna)/iu.test(
    text,
  );
}

const bareLabel = /^(?:uczestni|obecn|program|porządek|cel\p{L}*|temat\p{L}*|termin|data|miejsce)\b/iu;
const kind =
  /podsumowani|informacj|notatk|sprawozdani|relacj|protok|raport|zestawieni|przebieg|ustaleni|komunikat|streszczeni|wniosk|wynik|omówieni|zapis|syntez|rezultat|efekt|dokumentacj|kart[aą](?!\p{L})|stenogram|opis|wyciąg|odpowiedzi|stanowisk/iu;
// "Notatka", "NOTATKA SŁUŻBOWA", "Protokół nr 3/2026"
const loneKind = new RegExp(
  `^(?:${kind.source})\\p{L}*(?:\\s+(?:służbow|urzędow|zbiorcz|robocz|końcow|wstępn|informacyjn|uproszczon)\\p{L}*)?(?:\\s+nr\\s+\\S+)?$`,
  "iu",
);
const meeting = new RegExp(`(?<!\\p{L})(?:${meetingStems.join("|")})`, "iu");
const firstSentence =
  /(?<=\s)(?:(?:W|We|Na)\s\p{Ll}|Dnia \d|Termin:|Data:|Miejsce:|Spotkanie\s(?:\p{L}+\s){0,3}?(?:odby|zorganiz|przeprow|rozpocz)|\d{1,2}\s\p{L}+\s\d{4}\s(?:r\.|roku)\s[^.]*(?:odby|przeprow|zorganiz))/u;
// A preposition, a participle or an adjective in another case leans on what stands above; "projekt programu" does not.
const carriesOn =
  /^(?:[-–—]\s+)?(?:w|we|z|ze|na|dla|do|od|o|i|oraz|a|po|przy|pod|nad|przed|między|pn\.|pt\.|ds\.|dot\.|im\.|nr|wraz|podczas|wokół|\p{Ll}+(?:ego|ej|ych|ich|ymi|imi|ym|nia|nie|cje|cji))(?=\s|,)/u;
const openEnd = /(?:\s(?:w|we|z|ze|i|oraz|dla|do|na|ds\.|przy)|[,-])$/iu;
