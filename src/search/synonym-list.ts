import { foldPolish } from "../polish/folding.ts";
import { longestCompound } from "./expressions.ts";
import { stem } from "./stem.ts";
import { toKey, type SynonymList } from "./synonyms.ts";

/** The editors' list as read from its file, with all that is wrong in it; entries that cannot be read are left out. */
export function parseSynonymList(value: unknown): { list: SynonymList; problems: string[] } {
  const source = isObject(value) ? value : {};
  const list: SynonymList = {
    same: asList(source["same"]).map(asTexts),
    broader: Object.fromEntries(
      asEntries(source["broader"]).map(([wider, narrower]) => [wider, asTexts(narrower)]),
    ),
    acronyms: Object.fromEntries(
      asEntries(source["acronyms"]).map(([acronym, meaning]) => [acronym, asText(meaning)]),
    ),
  };
  return { list, problems: [...shapeProblems(value), ...findSynonymProblems(list)] };
}

/** Entries that do nothing, contradict one another or go round in a circle. */
export function findSynonymProblems({ same, broader, acronyms }: SynonymList): string[] {
  return [
    ...[...same, ...Object.entries(broader).map(([wider, narrower]) => [wider, ...narrower])].flatMap(
      groupProblems,
    ),
    ...repeatedPairs(same),
    ...Object.entries(broader).flatMap(([wider, narrower]) =>
      narrower
        .filter((one) => toKey(one) === toKey(wider))
        .map((one) => `broader: „${one}” stoi pod sobą samym; usuń je stamtąd`),
    ),
    ...findCycles(broader).map((path) => `broader: koło ${path.join(" → ")}; usuń jedno z tych powiązań`),
    ...Object.entries(acronyms)
      .filter(([acronym, meaning]) => toKey(acronym) === "" || !toKey(meaning).includes(" "))
      .map(([acronym]) => `acronyms: skrót „${acronym}” nie ma rozwinięcia; wpisz pełną nazwę`),
  ];
}

function groupProblems(group: readonly string[]): string[] {
  const name = group.slice(0, 2).join(", ");
  const keys = group.map(toKey);
  const long = group.filter((_, index) => (keys[index] ?? "").split(" ").length > longestCompound);
  const repeated = group.filter((_, index) => keys.indexOf(keys[index] ?? "") < index);
  const isDead = group.length < 2 || new Set(keys.map(toStems)).size < 2;
  return [
    ...(isDead
      ? [`grupa „${name}” nic nie łączy: to jedno słowo albo jego odmiana; dopisz inne nazwy albo ją usuń`]
      : []),
    ...group
      .filter((_, index) => keys[index] === "")
      .map((one) => `„${one}” w grupie „${name}” nie ma słowa znaczącego; usuń je`),
    ...repeated.map((one) => `„${one}” powtarza się w grupie „${name}”; zostaw jedno`),
    ...long.map((one) => `„${one}” ma więcej niż ${longestCompound} słowa znaczące; skróć je`),
  ];
}

function repeatedPairs(same: readonly (readonly string[])[]): string[] {
  const seen = new Map<string, number>();
  return same.flatMap((group, number) => {
    const keys = [...new Set(group.map(toKey))];
    const pairs = keys.flatMap((a, index) => keys.slice(index + 1).map((b) => [a, b].sort().join(" = ")));
    return pairs
      .filter((pair) => {
        const isRepeated = seen.has(pair) && seen.get(pair) !== number;
        seen.set(pair, number);
        return isRepeated;
      })
      .map((pair) => `same: „${pair}” stoi w dwóch grupach; połącz je albo usuń jedną`);
  });
}

function findCycles(broader: SynonymList["broader"]): string[][] {
  const narrowerOf = new Map(
    Object.entries(broader).map(([wider, narrower]) => [toKey(wider), narrower.map(toKey)]),
  );
  const finished = new Set<string>();
  const walk = (key: string, path: readonly string[]): string[][] => {
    if (path.includes(key)) return [[...path.slice(path.indexOf(key)), key]];
    if (finished.has(key)) return [];
    const found = (narrowerOf.get(key) ?? [])
      .filter((next) => next !== key)
      .flatMap((next) => walk(next, [...path, key]));
    finished.add(key);
    return found;
  };
  return [...narrowerOf.keys()].flatMap((key) => walk(key, []));
}

function shapeProblems(value: unknown): string[] {
  if (!isObject(value)) return ["plik ma mieć trzy części: same, broader, acronyms"];
  const unknown = Object.keys(value).filter((name) => !["same", "broader", "acronyms"].includes(name));
  return [
    ...unknown.map((name) => `nieznana część „${name}”; możliwe: same, broader, acronyms`),
    ...(Array.isArray(value["same"] ?? []) ? [] : ["same ma być listą grup"]),
    ...asList(value["same"])
      .filter((group) => !isTexts(group))
      .map((group) => `same: ${JSON.stringify(group)} nie jest listą wyrażeń; liczby weź w cudzysłów`),
    ...asEntries(value["broader"])
      .filter(([, narrower]) => !isTexts(narrower))
      .map(([wider]) => `broader: pod „${wider}” ma stać lista wyrażeń`),
    ...asEntries(value["acronyms"])
      .filter(([, meaning]) => typeof meaning !== "string")
      .map(([acronym]) => `acronyms: przy „${acronym}” ma stać tekst`),
  ];
}

function toStems(key: string): string {
  return key
    .split(" ")
    .map((word) => stem(foldPolish(word)))
    .join(" ");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asEntries(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function asTexts(value: unknown): string[] {
  return asList(value).filter((one) => typeof one === "string");
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
