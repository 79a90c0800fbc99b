import type { Random } from "../../../scripts/generate/random.ts";
import * as entries from "./change-entries.ts";
import * as values from "./change-values.ts";
import { type Content, toLawful } from "./content.ts";

/** The content after one change of a kind that leaves it in order on a day; where and how is left to chance. */
export function changeAtRandom(content: Content, kind: ChangeKind, { random, asOf }: Chance): Content {
  for (let tries = 0; tries < mostTries; tries++) {
    const changed = kinds[kind](content, random);
    if (isSame(changed, content)) continue;
    const lawful = toLawful(changed, asOf);
    if (lawful !== undefined && !isSame(lawful, content)) return lawful;
  }
  throw new Error(`no change of the kind "${kind}" leaves the content in order`);
}

function isSame(one: Content, other: Content): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}

const kinds = {
  words: values.changeWords,
  exchange: values.exchangeValue,
  drop: values.dropValue,
  extend: values.extendList,
  field: values.addField,
  shuffle: values.shuffleList,
  body: values.changeBody,
  synonyms: values.changeSynonyms,
  add: entries.addEntry,
  rename: entries.renameEntry,
  merge: entries.mergeEntry,
  renumber: entries.renumberProposal,
  withdraw: entries.withdrawEntry,
} as const satisfies Record<string, (content: Content, random: Random) => Content>;

const mostTries = 300;

export const changeKinds = Object.keys(kinds) as readonly ChangeKind[];

export type ChangeKind = keyof typeof kinds;

interface Chance {
  readonly random: Random;
  /** The day on which the content is to be in order. */
  readonly asOf: string;
}
