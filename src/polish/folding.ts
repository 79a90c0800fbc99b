/**
 * Lower case without diacritics, for comparing and never for showing. Idempotent.
 * `ł` has no decomposition in Unicode and is folded by hand; so are the letters of neighbours that Kraków's names use.
 * @example foldPolish("Żłobek") // "zlobek"
 */
export function foldPolish(text: string): string {
  // Most words have nothing to fold, and dictionaries are folded whole.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .toLocaleLowerCase("pl")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđßæœ]/g, (letter) => undecomposed[letter] ?? letter)
    .normalize("NFC");
}

/**
 * An ASCII identifier made of a name: folded, with a hyphen for every run of other characters.
 * @example toSlug("Fundacja „Łąka” nr 5") // "fundacja-laka-nr-5"
 */
export function toSlug(name: string): string {
  return foldPolish(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const undecomposed: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};
