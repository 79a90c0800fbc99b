import type { IsoDate } from "../../polish/dates.ts";

/** A date found in a text, with its place there. */
export interface FoundDate {
  readonly date: IsoDate;
  readonly start: number;
  readonly end: number;
}

/** The dates of a text in their order; dates of acts and resolutions ("ustawy z dnia …") are left out. */
export function findDates(text: string, defaultYear?: number): FoundDate[] {
  const patterns = [inWords, inFigures, inIso];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => toFound(match, defaultYear)))
    .filter((found) => found !== undefined)
    .filter(
      ({ start }) =>
        !/(?:ustaw|uchwał|zarządze|rozporządze|porozumie|Dz\.\s?U)[^.;]{0,60}$/iu.test(text.slice(0, start)),
    )
    .sort((a, b) => a.start - b.start);
}

function toFound(match: RegExpMatchArray, defaultYear: number | undefined): FoundDate | undefined {
  const { day = "", month = "", year, spoken } = match.groups ?? {};
  const written = spoken === undefined ? Number(year) : 2000 + dayNumber(spoken);
  const numbers = [
    year === undefined && spoken === undefined ? defaultYear : written,
    monthNumber(month),
    dayNumber(day),
  ];
  const [y, m, d] = numbers;
  if (!y || !m || !d) return undefined;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || y < 1990 || y > 2100) return undefined;
  const start = match.index ?? 0;
  return { date: date.toISOString().slice(0, 10), start, end: start + match[0].length };
}

function monthNumber(month: string): number {
  if (/^\d+$/.test(month)) return Number(month);
  const roman = romans.indexOf(month);
  if (roman >= 0) return roman + 1;
  return months.findIndex((stem) => month.toLocaleLowerCase("pl").startsWith(stem)) + 1;
}

function dayNumber(day: string): number {
  if (/^\d+$/.test(day)) return Number(day);
  const [first = "", second = ""] = day.toLocaleLowerCase("pl").split(/\s+/);
  const tens = first.startsWith("dwudzi") ? 20 : first.startsWith("trzydzi") ? 30 : 0;
  const unit = tens > 0 ? second : first;
  return tens + (ordinals.findIndex((stem) => unit.startsWith(stem)) + 1);
}

const months = ["styc", "lut", "mar", "kwie", "maj", "czer", "lip", "sier", "wrze", "paźd", "list", "grud"];
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const ordinals = (
  "pierwsz drugi trzeci czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast " +
  "szesnast siedemnast osiemnast dziewiętnast"
).split(" ");

const monthNames = "styczni|lut|mar|kwietni|maj|czerw|lip|sierpni|wrześni|październik|listopad|grudni";
const dayWords =
  "(?:dwudziest\\p{L}+|trzydziest\\p{L}+)(?:\\s+\\p{L}+(?:ego|ym|im))?|(?:pierwsz|drugi|trzeci|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|\\p{L}+nast)\\p{L}*(?:go|ym|im|m)";
const inWords = new RegExp(
  `(?<![\\p{L}\\d.])(?<day>\\d{1,2}|${dayWords})(?:\\.|-\\p{L}{0,3}go)?\\s+(?<month>(?:${monthNames})\\p{L}{0,4}|[IVX]{1,4}(?=[\\s.]))\\.?` +
    `(?:\\s+(?:dwa\\s+tysiące|dwutysięczn\\p{L}+)\\s+(?<spoken>${dayWords})(?:\\s+roku)?|\\s+(?<year>\\d{4})(?!\\d)(?:\\s*(?:r\\.|roku|r\\b))?|\\s+(?:br\\.?|b\\.\\s?r\\.|bieżącego roku))`,
  "giu",
);
const inFigures =
  /(?<![\d.])(?<day>\d{1,2})[./-](?<month>\d{1,2}|[IVX]{1,4})[./-](?<year>\d{4})(?!\d)(?:\s*(?:r\.|roku|r\b))?/giu;
const inIso = /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu;
