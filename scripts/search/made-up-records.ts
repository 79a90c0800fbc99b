import { toSlug } from "../../src/polish/folding.ts";
import type { SearchName, SearchRecord } from "../../src/search/record.ts";

/**
 * As many records as wanted, made of judged ones: each joins one's proposal with another's response, a third's
 * organisation and numbers of its own, so that vocabulary grows with the number of records.
 */
export function makeUpRecords(records: readonly SearchRecord[], count: number): SearchRecord[] {
  const at = (index: number): SearchRecord => records[index % records.length] as SearchRecord;
  return Array.from({ length: count }, (_, number) => {
    const [asked, answered, asking] = [
      at(number * 7),
      at(number * 13 + Math.floor(number / records.length)),
      at(number * 29),
    ];
    const year = String(2025 - Math.floor((number * 12) / count));
    const organization = `${asking.proposers[0]?.name ?? ""} ${String(number % 300)}`;
    return {
      ...asked,
      id: `r${String(number)}`,
      url: `/propozycje/r${String(number)}/`,
      proposal: `${asked.proposal} ${madeUpWord(number)} ${String(1000 + (number % 9000))}.`,
      response: `${answered.response} ${madeUpWord(number * 31 + 7)}.`,
      proposers: [{ ...named(organization), aliases: [] }],
      offices: [{ ...named(`Wydział ${String((number * 5) % 25)}`), aliases: [] }],
      stance: { ...named(stances[(number * 11) % stances.length] ?? ""), group: "" },
      year,
      date: `${year}-06-24`,
      programme: named(`Program ${year}`),
    };
  });
}

function named(name: string): SearchName {
  return { id: toSlug(name), name };
}

function madeUpWord(number: number): string {
  const syllables = ["ba", "ko", "mi", "ru", "te", "wa", "zo", "li", "pe", "sna"];
  const digits = Array.from(String(number % 20_000).padStart(4, "0"), Number);
  return digits.map((digit) => syllables[digit] ?? "").join("");
}

const stances = [
  "przyjęto",
  "już możliwe",
  "w analizie",
  "inny tryb",
  "nie uwzględniono",
  "prace w toku",
  "zależy od środków",
];
