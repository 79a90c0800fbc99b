import { factsOf } from "./facts.ts";
import { numeralPattern, parseNumeral } from "./numerals.ts";
import { toSentences } from "./sentences.ts";
import type { Fact } from "./facts.ts";
import type { Passage } from "./passages.ts";

/** How many persons came from the organisations. */
export function findPersons(passages: readonly Passage[], facts: readonly Fact[] = []): number | undefined {
  const labelled = labelledCount(facts);
  if (labelled !== undefined) return labelled;
  const sentences = passages.flatMap(({ text, items }) => [...toSentences(text), ...items]);
  for (const pattern of [among, counted, gathered]) {
    for (const sentence of sentences) {
      const counts = [...sentence.matchAll(pattern)]
        .filter((match) => !isOfCity(sentence, match))
        .map((match) => parseNumeral(match[1] ?? ""));
      const count = counts.find((found) => found !== undefined);
      if (count !== undefined) return count;
    }
  }
  return undefined;
}

/** "Liczba uczestników: 14", "Organizacje (14 osób): …" */
function labelledCount(facts: readonly Fact[]): number | undefined {
  const own = factsOf(facts, "count").map(({ value }) => new RegExp(`^${number}`, "iu").exec(value)?.[1]);
  const beside = factsOf(facts, "organizations").map(
    ({ name, value }) =>
      new RegExp(`\\(\\D{0,20}${number}`, "iu").exec(name)?.[1] ??
      new RegExp(`^\\D{0,30}?${counted.source}`, "iu").exec(value)?.[1],
  );
  return [...own, ...beside]
    .map((written) => parseNumeral(written ?? ""))
    .find((count) => count !== undefined);
}

/** "3 pracowników Urzędu", "Miasto reprezentowały 2 osoby": a count of the other side. */
function isOfCity(sentence: string, { index, 0: found }: RegExpExecArray): boolean {
  const after = sentence.slice(index + found.length, index + found.length + reach);
  return (
    cityBefore.test(sentence.slice(Math.max(0, index - reach), index)) ||
    cityAfter.test(after) ||
    /pracownik|urzędni/iu.test(found)
  );
}

// How far from a count the words may stand that say whose it is.
const reach = 120;
const cityBefore =
  /(?:(?:ze\s+strony|z\s+ramienia|po\s+stronie|w\s+imieniu)\s+(?:\p{L}+\s+)?(?:miast|urz[ęą]d|gmin|samorząd|wydział|departament|biur|starost|powiat)|(?<!\p{L})(?:miasto|urząd|gmin[aę]|samorząd|wydział|departament|biuro|starostwo|powiat)(?:\s\p{L}+){0,3}\s+reprezentowa)(?:(?!organizac|NGO|trzeci|sektor|podmiot)[^,;:])*$/iu;
const cityAfter =
  /^\s+(?:(?:ze\s+strony|z|reprezentując\p{L}+|w\s+imieniu)\s+)?(?:Miast|Urz[ęą]d|Gmin|Wydział|Departament|Biur|Referat|Starostw|Powiat|miejski|samorząd|magistrat)/u;
const inBrackets = "(?:\\s*\\((?:słownie\\s*:?\\s*)?[^)]{1,60}\\))?";
const number = `(?<![\\p{L}\\d])(${numeralPattern})${inBrackets}`;
const persons =
  "(?:os(?:ób|oby|oba|obami|\\.)|przedstawiciel\\p{L}*|uczestni(?:k(?:ów|ami)|cy|cz(?:ek|ki|kami))|reprezentan\\p{L}+|delegat(?:ów|ami|ki|ek|kami)|go(?:ści|ście|śćmi)|człon(?:ków|kowie|kami|ki|kinie|kiń|kiniami)|działacz\\p{L}*|nazwisk(?:a)?|podpis(?:ów|y)|pracownik\\p{L}*)(?!\\p{L})";
// "25 osób, w tym 18 przedstawicieli organizacji"
const among = new RegExp(
  `w\\s+tym\\s+(${numeralPattern})${inBrackets}\\s+(?:\\p{L}+\\s+){0,5}?(?:organizac|NGO|pozarz|trzeciego\\s+sektora)`,
  "giu",
);
const counted = new RegExp(
  `${number}\\s+(?:(?!(?:i|oraz|a|lub|\\p{L}+śmy)\\s)\\p{L}+\\s+)?${persons}`,
  "giu",
);
const gathered = new RegExp(
  "(?:(?:łącznie|razem|frekwencja|uczestników)\\s*[:–-]?|liczba\\s+(?:osób|uczestni|przedstawiciel|reprezentan)[^.:;\\d–]{0,60}[:–-]|" +
    "^(?:osoby|uczestni|przedstawiciel|reprezentan)[^.:;\\d]{0,60}(?:organizac|NGO)[^.:;\\d]{0,30}[:–-]" +
    `(?=\\s*${numeralPattern}(?:\\s+os\\p{L}*)?\\.?$))\\s*(${numeralPattern})`,
  "giu",
);
