import { readFileSync } from "node:fs";
import type { Random } from "../../../scripts/generate/random.ts";
import type { Content } from "./content.ts";
import { type Branch, listSpots, plant, type Spot, toBody, toTree, type Tree, withTree } from "./trees.ts";

/** Other words somewhere in a text or a name: one more, from anywhere in the content, at the beginning or the end. */
export function changeWords(content: Content, random: Random): Content {
  return changeSpot(content, random, ({ value }) => {
    if (typeof value !== "string" || !value.includes(" ")) return undefined;
    const word = pickWord(content, random);
    return random.chance(0.3) ? `${word} ${value}` : value.replace(/(?=[.?]?$)/, ` ${word}`);
  });
}

/** What stands under the same key somewhere else: another stance, day, theme, organisation, list. */
export function exchangeValue(content: Content, random: Random): Content {
  return changeSpot(content, random, ({ way }) => pickAlike(content, way.at(-1), random));
}

/** A field or an item of a list less. */
export function dropValue(content: Content, random: Random): Content {
  return changeSpot(content, random, () => "");
}

/** One more item in a list, as lists of that name have them elsewhere. */
export function extendList(content: Content, random: Random): Content {
  return changeSpot(content, random, ({ way, value }) => {
    const other = Array.isArray(value) ? pickAlike(content, way.at(-1), random) : undefined;
    if (!Array.isArray(other) || other.length === 0) return undefined;
    const item = asNew(random.pick(other as readonly Tree[]), random);
    return random.chance(0.5) ? [...(value as readonly Tree[]), item] : [item, ...(value as readonly Tree[])];
  });
}

/** A field that an entry did not have and another of its kind has. */
export function addField(content: Content, random: Random): Content {
  return changeSpot(content, random, ({ way, value }) => {
    const other = pickAlike(content, typeof way.at(-1) === "number" ? way.at(-2) : way.at(-1), random);
    const [model] = Array.isArray(other) ? [random.pick(other as readonly Tree[])] : [other];
    if (!isBranch(value) || !isBranch(model)) return undefined;
    return { ...value, ...Object.fromEntries(Object.entries(model).filter(([key]) => !(key in value))) };
  });
}

export function shuffleList(content: Content, random: Random): Content {
  return changeSpot(content, random, ({ value }) => {
    if (!Array.isArray(value) || value.length < 2) return undefined;
    const items = value as readonly Tree[];
    const cut = random.integer(1, items.length - 1);
    return [...items.slice(cut), ...items.slice(0, cut)];
  });
}

/** A paragraph of a body less, or one more as another body has it. */
export function changeBody(content: Content, random: Random): Content {
  const [path, text] = pickFile(content, random, (name) => name.endsWith(".mdx"));
  const parts = toBody(text).trim().split("\n\n");
  const at = random.integer(0, parts.length - 1);
  const [, other] = pickFile(content, random, (name) => name.endsWith(".mdx"));
  const more = random.pick(toBody(other).trim().split("\n\n"));
  const changed = random.chance(0.3) ? parts.toSpliced(at, 1) : parts.toSpliced(at, 0, more);
  return withText(content, path, withTree(text, toTree(text), `\n${changed.join("\n\n")}\n`));
}

/** A line of the synonyms less, or with one word more; those of the program where there were none. */
export function changeSynonyms(content: Content, random: Random): Content {
  const lines = (content.get("synonyms.yaml") ?? ownSynonyms).split("\n");
  const at = random.integer(0, lines.length - 1);
  const line = lines[at] ?? "";
  if (!/^ *- \[.*\]$/.test(line)) return content;
  const longer = line.replace(/\]$/, `, ${pickWord(content, random)}]`);
  const changed = random.chance(0.3) ? lines.toSpliced(at, 1) : lines.with(at, longer);
  return withText(content, "synonyms.yaml", changed.join("\n"));
}

export function withText(content: Content, path: string, text: string): Content {
  return new Map([...content, [path, text]]);
}

export function pickEntry(content: Content, random: Random): string {
  return pickFile(content, random, (path) => path.includes("/"))[0];
}

function changeSpot(content: Content, random: Random, change: SpotChange): Content {
  const [path, text] = pickFile(content, random, (name) => !unread.test(name));
  const tree = toTree(text);
  const spots = listSpots(tree);
  if (spots.length === 0) return content;
  const spot = random.pick(spots);
  const value = change(spot);
  if (value === undefined) return content;
  return withText(
    content,
    path,
    withTree(text, plant(tree, spot.way, value === "" ? undefined : value) as Branch),
  );
}

/** Meetings are what a portal is about: one of two. Of all else any kind is as likely, however few it has. */
function pickFile(content: Content, random: Random, isWanted: (path: string) => boolean): [string, string] {
  const kinds = Map.groupBy(
    [...content].filter(([path]) => isWanted(path)),
    ([path]) => path.replace(/\/.*/, ""),
  );
  const meetings = kinds.get("meetings") ?? [];
  return random.pick(random.chance(0.5) ? meetings : random.pick([...kinds.values()]));
}

function pickAlike(content: Content, key: string | number | undefined, random: Random): Tree | undefined {
  const alike = [...content]
    .filter(([path]) => !unread.test(path))
    .flatMap(([, text]) => listSpots(toTree(text)).filter(({ way }) => way.at(-1) === key));
  return alike.length === 0 ? undefined : random.pick(alike).value;
}

function pickWord(content: Content, random: Random): string {
  const texts = [...content.values()].join(" ").match(/\p{L}{3,}/gu) ?? [""];
  return random.pick(texts).toLowerCase();
}

/** An item that is no other: its identifier is its own. */
function asNew(item: Tree, random: Random): Tree {
  return isBranch(item) && "id" in item ? { ...item, id: String(random.integer(100, 999)) } : item;
}

function isBranch(tree: Tree | undefined): tree is Branch {
  return typeof tree === "object" && !Array.isArray(tree);
}

const ownSynonyms = readFileSync("content/synonyms.yaml", "utf8");

// Lists of another form, and what was published, which stays.
const unread = /^(?:synonyms|addresses)\.yaml$|^\./;

/** What is to stand at a place: nothing where it is empty, and undefined where the place is not for this change. */
type SpotChange = (spot: Spot) => Tree | undefined;
