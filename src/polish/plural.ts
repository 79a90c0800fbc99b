const rules = new Intl.PluralRules("pl");
const numbers = /* @__PURE__ */ new Intl.NumberFormat("pl");

/** The three forms that a Polish noun takes beside a number: 1 propozycja, 2 propozycje, 5 propozycji. */
export type NounForms = readonly [one: string, few: string, many: string];

/**
 * The noun's form for a whole number.
 * @example pluralForm(22, ["osoba", "osoby", "osób"]) // "osoby"
 */
export function pluralForm(count: number, [one, few, many]: NounForms): string {
  const category = rules.select(count);
  return category === "one" ? one : category === "few" ? few : many;
}

/**
 * A number with its noun, parted by a non-breaking space.
 * @example formatCount(7, ["propozycja", "propozycje", "propozycji"]) // "7 propozycji"
 */
export function formatCount(count: number, forms: NounForms): string {
  return `${formatNumber(count)}\u00a0${pluralForm(count, forms)}`;
}

/**
 * A whole number with thousands parted by non-breaking spaces, from five digits on, as Polish has it.
 * @example formatNumber(12700) // "12 700"
 */
export function formatNumber(value: number): string {
  // Nearly all are written as they are, and formatting takes many times as long.
  return Number.isInteger(value) && value >= 0 && value < 10_000 ? String(value) : numbers.format(value);
}
