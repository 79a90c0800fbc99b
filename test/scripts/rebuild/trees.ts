import { parse } from "yaml";
import { toYaml } from "../../../scripts/generate/yaml.ts";
import { splitFrontmatter } from "../../../src/entries/split-frontmatter.ts";

/** What a file says, but for its body. */
export function toTree(text: string): Branch {
  const known = trees.get(text);
  if (known !== undefined) return known;
  const tree = parse(splitFrontmatter(text)?.frontmatter ?? text) as Branch;
  trees.set(text, tree);
  return tree;
}

export function toBody(text: string): string {
  return splitFrontmatter(text)?.body ?? "";
}

/** The text of a file that says this; the body stays as it is, unless it is given. */
export function withTree(text: string, tree: Branch, body = toBody(text)): string {
  return splitFrontmatter(text) === undefined ? toYaml(tree) : `---\n${toYaml(tree)}---\n${body}`;
}

/** Every place of a tree that holds something, from the root. */
export function listSpots(tree: Branch): readonly Spot[] {
  return spotsBelow(tree, []);
}

/** The tree with another value at a place; with none where it is undefined. */
export function plant(tree: Tree, way: Way, value: Tree | undefined): Tree {
  const [step, ...rest] = way;
  if (step === undefined) throw new Error("a tree itself is not put in its place");
  if (Array.isArray(tree)) {
    const items = tree as readonly Tree[];
    return items.flatMap((item, at) => (at === step ? replaceAt(item, rest, value) : [item]));
  }
  const entries = Object.entries(tree as Branch).flatMap(([key, item]) =>
    key === step ? replaceAt(item, rest, value).map((kept) => [key, kept] as const) : [[key, item] as const],
  );
  return Object.fromEntries(entries);
}

function replaceAt(item: Tree, rest: Way, value: Tree | undefined): readonly Tree[] {
  if (rest.length > 0) return [plant(item, rest, value)];
  return value === undefined ? [] : [value];
}

function spotsBelow(tree: Tree, way: Way): readonly Spot[] {
  if (typeof tree !== "object") return [];
  const isList = Array.isArray(tree);
  return Object.entries(tree as Branch).flatMap(([key, value]) => {
    const there = [...way, isList ? Number(key) : key];
    return [{ way: there, value }, ...spotsBelow(value, there)];
  });
}

const trees = new Map<string, Branch>();

export type Tree = string | number | boolean | readonly Tree[] | Branch;

export interface Branch {
  readonly [key: string]: Tree;
}

/** Keys and, in lists, numbers. */
export type Way = readonly (string | number)[];

export interface Spot {
  readonly way: Way;
  readonly value: Tree;
}
