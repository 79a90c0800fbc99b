import { editDistance } from "../../polish/distance.ts";
import { foldedWords } from "../interpret/inflection.ts";

/**
 * How unlike two names are, from 0 to 1; what differs in kind or in number is wholly unlike, however much the rest agrees.
 * @example unlikeness("Ośrodek Kultury", "Wydział Kultury") // 1
 */
export function unlikeness(a: string, b: string): number {
  const [left, right] = [foldedWords(a), foldedWords(b)];
  const [kindA, kindB] = [kindOf(left), kindOf(right)];
  if (kindA !== undefined && kindB !== undefined && kindA !== kindB) return 1;
  if (numbersOf(left) !== numbersOf(right)) return 1;
  const [tellingA, tellingB] = [left.filter(isTelling), right.filter(isTelling)];
  if (hasSameTellingWords(tellingA, tellingB, kindA === kindB)) return 0.2;
  return tellingA.length > 0 && tellingB.length > 0
    ? distance(tellingA.join(" "), tellingB.join(" "))
    : distance(left.join(" "), right.join(" "));
}

/** Whether the telling words of one name all stand in the other; a single one has to be its last, and the kind the same. */
function hasSameTellingWords(a: readonly string[], b: readonly string[], isSameKind: boolean): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return (
    few.length > 0 &&
    few.every((word) => many.includes(word)) &&
    (few.length > 1 || (isSameKind && few[0] === many.at(-1)))
  );
}

/** A slip of the keyboard weighs little in a long name and is one slip in a short one too. */
function distance(a: string, b: string): number {
  const slips = editDistance(a, b);
  const longest = Math.max(a.length, b.length, 1);
  return slips === 1 && longest > 3 ? Math.min(0.2, slips / longest) : slips / longest;
}

/** What kind of office a name names, whatever stands before it: "Miejski Ośrodek", "Ośrodka". */
function kindOf(words: readonly string[]): string | undefined {
  const named = words.slice(0, 4).map((word) => officeKinds.find(([pattern]) => pattern.test(word))?.[1]);
  return named.find((kind) => kind !== undefined);
}

function numbersOf(words: readonly string[]): string {
  return words.filter((word) => /^\d+$/.test(word)).join(" ");
}

/** Words that tell one body from another, not the names of kinds. */
function isTelling(word: string): boolean {
  return word.length > 2 && !commonplace.test(word) && !officeKinds.some(([pattern]) => pattern.test(word));
}

const commonplace =
  /^(?:fundacj|stowarzysz|towarzyst|klub|kolo|zwiazek|miast|miejsk|gmin|spraw|organizac|osob|polityk)/;
// Two functions may be one under a new title; two units of different kinds are never one.
const officeKinds: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^(?:pelnomocni|koordynator|konsultant|doradc)/, "function"],
  [/^(?:prezydent|burmistrz|wojt)/, "head"],
  [/^wydzial/, "wydział"],
  [/^referat/, "referat"],
  [/^biur(?:o|a|em|ze)$/, "biuro"],
  [/^departament/, "departament"],
  [/^oddzial/, "oddział"],
  [/^osrod/, "ośrodek"],
  [/^zarzad/, "zarząd"],
  [/^centrum$/, "centrum"],
  [/^urz[ae]d/, "urząd"],
  [/^zespol/, "zespół"],
  [/^bibliote/, "biblioteka"],
  [/^poradni/, "poradnia"],
  [/^szko[l]/, "szkoła"],
  [/^muzeum$/, "muzeum"],
  [/^rad(?:a|y|e|zie)$/, "rada"],
];
