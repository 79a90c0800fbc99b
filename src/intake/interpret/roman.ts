/** The number that a roman numeral writes; 0 where the text is none. */
export function romanNumber(roman: string): number {
  if (!/^[IVXL]+$/.test(roman)) return 0;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  const digits = Array.from(roman, (letter) => values[letter] ?? 0);
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0);
}

/**
 * A number up to 89 in roman figures.
 * @example toRoman(14) // "XIV"
 */
export function toRoman(number: number): string {
  return (tens[Math.floor(number / 10)] ?? "") + (units[number % 10] ?? "");
}

const tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"];
const units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
