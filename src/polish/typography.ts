/**
 * Binds one-letter words and numbers with what follows them by a non-breaking space, for showing only.
 * Changes no character but spaces.
 * @example bindShortWords("i w Krakowie") // "i\u00a0w\u00a0Krakowie"
 */
export function bindShortWords(text: string): string {
  return text.replace(bindingSpace, nbsp);
}

/**
 * The first words of a text, cut at a word's end, with an ellipsis where something was left out.
 * @param limit the most characters, the ellipsis included
 * @example firstWords("Utworzenie Centrum Aktywności Seniora", 20) // "Utworzenie Centrum…"
 */
export function firstWords(text: string, limit: number): string {
  // Most texts have nothing but single spaces, and need not be taken apart at each.
  const whole = (otherSpace.test(text) ? text.replace(/\s+/gu, " ") : text).trim();
  if (whole.length <= limit) return whole;
  const cut = whole.slice(0, limit);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > 0 ? end : limit - 1).replace(/[\s,;:–-]+$/u, "")}…`;
}

/**
 * The same words with a small first letter, to stand inside a sentence.
 * @example lowerFirst("Temat: Lokale") // "temat: Lokale"
 */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("pl") + text.slice(1);
}

const nbsp = "\u00a0";
const otherSpace = /\s\s|[^\S ]/u;

// One pattern that begins with its space: every text of every page is searched for it.
const letterBefore = `(?<=(?:^|[\\s(„"«])[aiouwzAIOUWZ] )`;
const shortFormBefore = "(?<=(?:^|[\\s(])(?:§|nr|art\\.|ust\\.|pkt|ul\\.|ds\\.|pn\\.|poz\\.) )";
const numberAndUnit = "(?<=\\d )(?=(?:r\\.|zł|proc\\.|roku|osób|lat)(?![\\p{L}\\p{N}]))";
const bindingSpace = new RegExp(` (?=\\S)(?:${letterBefore}|${shortFormBefore}|${numberAndUnit})`, "gu");
