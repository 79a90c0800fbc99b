import { foldPolish } from "../polish/folding.ts";
import { longestCompound } from "./expressions.ts";
import { stem } from "./stem.ts";
import { toKey, type SynonymList } from "./synonyms.ts";

/** Something wrong with the list: where in its data, what, and how to mend it, in Polish. */
export interface SynonymProblem {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly how: string;
}

/** Entries that do nothing, contradict one another or go round in a circle. */
export function findSynonymProblems({ same, broader, acronyms }: SynonymList): readonly SynonymProblem[] {
  return [
    ...same.flatMap((group, index) => groupProblems(group, (item) => ["same", index, item])),
    ...Object.entries(broader).flatMap(([wider, narrower]) =>
      groupProblems([wider, ...narrower], (item) => ["broader", wider, ...(item > 0 ? [item - 1] : [])]),
    ),
    ...repeatedPairs(same),
    ...Object.entries(broader).flatMap(([wider, narrower]) => selfProblems(wider, narrower)),
    ...findCycles(broader).map(({ wider, path }) => ({
      path: ["broader", wider],
      what: `to koło: ${path.join(" → ")}`,
      how: "usuń jedno z tych powiązań",
    })),
    ...Object.entries(acronyms)
      .filter(([acronym, meaning]) => toKey(acronym) === "" || !toKey(meaning).includes(" "))
      .map(([acronym]) => ({
        path: ["acronyms", acronym],
        what: `skrót „${acronym}” nie ma rozwinięcia`,
        how: "wpisz pełną nazwę",
      })),
  ];
}

/** Parts that are not what a list of synonyms is made of. */
export function findShapeProblems(value: unknown): readonly SynonymProblem[] {
  if (!isObject(value))
    return [{ path: [], what: "plik ma mieć trzy części: same, broader, acronyms", how: "dodaj je" }];
  const { same = [], broader = {}, acronyms = {}, ...unknown } = value;
  return [
    ...Object.keys(unknown).map((name) => ({
      path: [name],
      what: `nieznana część „${name}”`,
      how: "możliwe są: same, broader, acronyms",
    })),
    ...(Array.isArray(same) ? same.flatMap(sameShape) : [expected("same", "listę grup")]),
    ...(isObject(broader) ? broaderShape(broader) : [expected("broader", "pola z listami")]),
    ...(isObject(acronyms) ? acronymShape(acronyms) : [expected("acronyms", "pola z tekstami")]),
  ];
}

function sameShape(group: unknown, index: number): readonly SynonymProblem[] {
  if (isTexts(group)) return [];
  const what = `${JSON.stringify(group)} nie jest listą wyrażeń`;
  return [{ path: ["same", index, ...strangerIn(group)], what, how: textsOnly }];
}

function broaderShape(broader: Record<string, unknown>): readonly SynonymProblem[] {
  return Object.entries(broader)
    .filter(([, narrower]) => !isTexts(narrower))
    .map(([wider, narrower]) => ({
      path: ["broader", wider, ...strangerIn(narrower)],
      what: `pod „${wider}” ma stać lista wyrażeń`,
      how: textsOnly,
    }));
}

function acronymShape(acronyms: Record<string, unknown>): readonly SynonymProblem[] {
  return Object.entries(acronyms)
    .filter(([, meaning]) => typeof meaning !== "string")
    .map(([acronym]) => ({
      path: ["acronyms", acronym],
      what: `przy „${acronym}” ma stać tekst`,
      how: "wpisz pełną nazwę",
    }));
}

const textsOnly = "wpisz listę w nawiasach; liczby weź w cudzysłów";

/** Where in a list the first stands that is no text; nowhere in what is no list. */
function strangerIn(value: unknown): readonly number[] {
  const index = Array.isArray(value) ? value.findIndex((one) => typeof one !== "string") : -1;
  return index < 0 ? [] : [index];
}

function expected(part: string, what: string): SynonymProblem {
  return { path: [part], what: `część „${part}” ma zawierać ${what}`, how: "popraw jej zapis" };
}

function groupProblems(group: readonly string[], toPath: ToPath): readonly SynonymProblem[] {
  const name = group.slice(0, 2).join(", ");
  const keys = group.map(toKey);
  const isDead = group.length < 2 || new Set(keys.map(toStems)).size < 2;
  const dead = {
    path: toPath(0).slice(0, 2),
    what: `grupa „${name}” nic nie łączy: to jedno słowo albo jego odmiana`,
    how: "dopisz inne nazwy albo ją usuń",
  };
  return [
    ...(isDead ? [dead] : []),
    ...group.flatMap((one, index) => expressionProblems({ one, index, keys, name }, toPath(index))),
  ];
}

function expressionProblems(
  { one, index, keys, name }: Expression,
  path: SynonymProblem["path"],
): readonly SynonymProblem[] {
  const key = keys[index] ?? "";
  const isEmpty = key === "";
  const isRepeated = keys.indexOf(key) < index;
  const isLong = key.split(" ").length > longestCompound;
  return [
    ...(isEmpty
      ? [{ path, what: `„${one}” w grupie „${name}” nie ma słowa znaczącego`, how: "usuń je" }]
      : []),
    ...(isRepeated ? [{ path, what: `„${one}” powtarza się w grupie „${name}”`, how: "zostaw jedno" }] : []),
    ...(isLong
      ? [{ path, what: `„${one}” ma więcej niż ${longestCompound} słowa znaczące`, how: "skróć je" }]
      : []),
  ];
}

function selfProblems(wider: string, narrower: readonly string[]): readonly SynonymProblem[] {
  return narrower.flatMap((one, index) =>
    toKey(one) === toKey(wider)
      ? [{ path: ["broader", wider, index], what: `„${one}” stoi pod sobą samym`, how: "usuń je stamtąd" }]
      : [],
  );
}

function repeatedPairs(same: readonly (readonly string[])[]): readonly SynonymProblem[] {
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
      .map((pair) => ({
        path: ["same", number],
        what: `„${pair}” stoi w dwóch grupach`,
        how: "połącz je albo usuń jedną",
      }));
  });
}

function findCycles(broader: SynonymList["broader"]): { wider: string; path: string[] }[] {
  const written = new Map(Object.keys(broader).map((wider) => [toKey(wider), wider]));
  const narrowerOf = new Map(
    Object.entries(broader).map(([wider, narrower]) => [toKey(wider), narrower.map(toKey)]),
  );
  const finished = new Set<string>();
  const walk = (key: string, path: readonly string[]): { wider: string; path: string[] }[] => {
    if (path.includes(key))
      return [{ wider: written.get(key) ?? key, path: [...path.slice(path.indexOf(key)), key] }];
    if (finished.has(key)) return [];
    const found = (narrowerOf.get(key) ?? [])
      .filter((next) => next !== key)
      .flatMap((next) => walk(next, [...path, key]));
    finished.add(key);
    return found;
  };
  return [...narrowerOf.keys()].flatMap((key) => walk(key, []));
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

type ToPath = (item: number) => SynonymProblem["path"];

interface Expression {
  readonly one: string;
  readonly index: number;
  readonly keys: readonly string[];
  readonly name: string;
}
