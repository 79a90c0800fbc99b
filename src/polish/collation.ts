import { foldPolish } from "./folding.ts";

const collator = new Intl.Collator("pl", { numeric: true });

/**
 * Order of the Polish alphabet (a ą b c ć …), numbers by value, quotation marks passed over.
 * Names that differ only in what is passed over are ordered by their code units, so that the order is total.
 * @example ["Zustricz", "Łąka", "Lipa"].sort(comparePolish) // ["Lipa", "Łąka", "Zustricz"]
 */
export function comparePolish(a: string, b: string): number {
  return collator.compare(withoutQuotes(a), withoutQuotes(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * The letter under which a name stands in an index: upper case, with its diacritic; "#" where there is no letter.
 * @example indexLetter("„Źródło” – fundacja") // "Ź"
 */
export function indexLetter(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0]?.toLocaleUpperCase("pl");
  return first !== undefined && /\p{L}/u.test(first) ? first : "#";
}

/**
 * An ASCII fragment for a letter of the index, another for every letter: Polish ones that fold alike get a mark of
 * their own, foreign ones the number of their character.
 * @example letterFragment("Ł") // "l-kreska"
 */
export function letterFragment(letter: string): string {
  if (letter === "#") return "inne";
  if (/^[A-Z]$/i.test(letter)) return letter.toLowerCase();
  const mark = Object.keys(polishMarks).find((name) => polishMarks[name]?.includes(letter));
  return mark === undefined
    ? `litera-${(letter.codePointAt(0) ?? 0).toString(16)}`
    : `${foldPolish(letter)}-${mark}`;
}

const polishMarks: Readonly<Record<string, string>> = { ogonek: "ĄĘ", kreska: "ĆŁŃÓŚŹ", kropka: "Ż" };

function withoutQuotes(name: string): string {
  return name.replace(/["„”“»«']/g, "");
}
