/** The hours of a meeting as `HH:MM`, with the place of the phrase in the text. */
export interface FoundHours {
  readonly from: string;
  readonly to?: string;
  readonly start: number;
  readonly end: number;
}

/** The first phrase of a text that gives hours: "w godz. 17.00-19.30", "od 17:00 do 19:30", "o godz. 17". */
export function findHours(text: string): FoundHours | undefined {
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const from = toTime(match.groups?.["from"]);
      const to = toTime(match.groups?.["to"]);
      if (from === undefined || (to !== undefined && to <= from)) continue;
      const place = { start: match.index, end: match.index + match[0].length };
      return to === undefined ? { from, ...place } : { from, to, ...place };
    }
  }
  return undefined;
}

/** "17.00", "17:00", "17", "1700" (the minutes written small above the line), "siedemnastej" → "17:00" */
function toTime(written: string | undefined): string | undefined {
  if (/^\p{L}/u.test(written ?? "")) return inWords(written ?? "");
  const match = /^(\d{1,2}?)(?:\s?[.:,]?\s?([0-5]\d))?$/.exec(written?.trim() ?? "");
  const hour = Number(match?.[1] ?? 24);
  return hour < 24 ? `${String(hour).padStart(2, "0")}:${match?.[2] ?? "00"}` : undefined;
}

/** "dwudziestej pierwszej", "siedemnastej trzydzieści" */
function inWords(written: string): string | undefined {
  const words = written.toLocaleLowerCase("pl").split(/\s+/u);
  const sum = (stems: Readonly<Record<string, number>>) =>
    words.reduce((total, word) => {
      const stem = Object.keys(stems).find((one) => word.startsWith(one));
      return total + (stem === undefined ? 0 : (stems[stem] ?? 0));
    }, 0);
  const [hour, minutes] = [sum(hourStems), sum(minuteStems)];
  return hour < 24 ? `${String(hour).padStart(2, "0")}:${String(minutes).padStart(2, "0")}` : undefined;
}

// Ordinal stems, none of which a numeral of minutes begins with.
const hourStems = {
  pierwsz: 1,
  drug: 2,
  trzeci: 3,
  ósm: 8,
  dziewiąt: 9,
  dziesiąt: 10,
  jedenast: 11,
  dwunast: 12,
  trzynast: 13,
  czternast: 14,
  piętnasta: 15,
  piętnastej: 15,
  piętnastą: 15,
  szesnast: 16,
  siedemnast: 17,
  osiemnast: 18,
  dziewiętnast: 19,
  dwudziest: 20,
};
const minuteStems = {
  dziesięć: 10,
  piętnaście: 15,
  dwadzieścia: 20,
  trzydzieści: 30,
  czterdzieści: 40,
  pięć: 5,
};
const ordinal = "(?:ej|iej|a|ia|ą|ią)";
const spoken =
  `(?:dwudziest${ordinal}\\s+(?:pierwsz|drug|trzec)|ósm|dziewiąt|dziesiąt|jedenast|dwunast|trzynast|czternast|piętnast|szesnast|siedemnast|osiemnast|dziewiętnast|dwudziest)${ordinal}` +
  "(?:\\s+(?:dziesięć|piętnaście|dwadzieścia|trzydzieści|czterdzieści(?:\\s+pięć)?))?(?!\\p{L})";
const time = "\\d{1,2}(?:\\s?[.:]\\s?[0-5]\\d|[0-5]\\d)?(?![\\d])";
const word = "godz(?:\\.|inach|inami|inie|iną|iny|inę|ina|in)?";
const dash = "\\s*[-–—−÷]\\s*";
const patterns = [
  `(?:(?:w|od)\\s+)?${word}\\s*:?\\s*(?:od\\s+)?(?<from>${time})(?:${dash}|\\s+do\\s+(?:${word}\\s*)?)(?<to>${time})`,
  `od\\s+(?:${word}\\s*)?(?<from>${time})\\s+do\\s+(?:${word}\\s*)?(?<to>${time})`,
  `o\\s+${word}\\s*(?<from>${time})[^.]{0,80}?(?:zakończ|zamkni|trwał|do)[^.\\d]{0,40}(?:${word})\\s*(?<to>${time})`,
  `(?:początek|rozpoczęcie|start)\\s*:?\\s*(?:o\\s+)?(?:${word}\\s*)?(?<from>${time})[\\s,;]+(?:koniec|zakończenie)\\s*:?\\s*(?:o\\s+)?(?:${word}\\s*)?(?<to>${time})`,
  `między\\s+(?:${word}\\s*)?(?<from>${time})\\s+a\\s+(?:${word}\\s*)?(?<to>${time})`,
  `(?<![\\d.])(?<from>\\d{1,2}[.:][0-5]\\d)${dash}(?<to>\\d{1,2}[.:][0-5]\\d)(?!\\d|\\.\\d)`,
  `(?:(?:w|od)\\s+)?(?:${word}\\s*)?(?<from>${spoken})\\s+do\\s+(?:${word}\\s*)?(?<to>${spoken})`,
  `o\\s+${word}\\s*(?<from>${spoken})`,
  `(?:o|od)\\s+${word}\\s*(?<from>${time})`,
  `${word}\\s*:?\\s*(?<from>${time})`,
].map((source) => new RegExp(source, "giu"));
