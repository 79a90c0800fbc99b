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

/** "17.00", "17:00", "17", "1700" (the minutes written small above the line) → "17:00" */
function toTime(written: string | undefined): string | undefined {
  const match = /^(\d{1,2}?)(?:\s?[.:,]?\s?([0-5]\d))?$/.exec(written?.trim() ?? "");
  const hour = Number(match?.[1] ?? 24);
  return hour < 24 ? `${String(hour).padStart(2, "0")}:${match?.[2] ?? "00"}` : undefined;
}

const time = "\\d{1,2}(?:\\s?[.:]\\s?[0-5]\\d|[0-5]\\d)?(?![\\d])";
const word = "godz(?:\\.|inach|inami|inie|iną|iny|inę|ina|in)?";
const dash = "\\s*[-–—−÷]\\s*";
const patterns = [
  `(?:(?:w|od)\\s+)?${word}\\s*:?\\s*(?:od\\s+)?(?<from>${time})(?:${dash}|\\s+do\\s+(?:${word}\\s*)?)(?<to>${time})`,
  `od\\s+(?:${word}\\s*)?(?<from>${time})\\s+do\\s+(?:${word}\\s*)?(?<to>${time})`,
  `o\\s+${word}\\s*(?<from>${time})[^.]{0,80}?(?:zakończ|trwał|do)[^.\\d]{0,40}(?:${word})\\s*(?<to>${time})`,
  `między\\s+(?:${word}\\s*)?(?<from>${time})\\s+a\\s+(?:${word}\\s*)?(?<to>${time})`,
  `(?<![\\d.])(?<from>\\d{1,2}[.:][0-5]\\d)${dash}(?<to>\\d{1,2}[.:][0-5]\\d)(?![\\d.])`,
  `(?:o|od)\\s+${word}\\s*(?<from>${time})`,
  `${word}\\s*:?\\s*(?<from>${time})`,
].map((source) => new RegExp(source, "giu"));
