import type { Random } from "../../../scripts/generate/random.ts";
import type { AddressKind } from "../../../src/domain/address-kind.ts";
import { pickEntry, withText } from "./change-values.ts";
import type { Content } from "./content.ts";
import { type Branch, toTree, type Tree, withTree } from "./trees.ts";

/** A copy of an entry under a name of its own, without what no two entries may share. */
export function addEntry(content: Content, random: Random): Content {
  const path = pickEntry(content, random);
  const mark = String(random.integer(100, 999));
  const text = (content.get(path) ?? "").replace(
    /^( *(?:title|name|feminineName|file|short|krs): "?.*?)(\.pdf|\.odt|\.docx)?("?)$/gm,
    `$1-${mark}$2$3`,
  );
  return withText(content, toPath(path, `${toId(path)}-${mark}`), text);
}

/** Another identifier for an entry, to which its former address leads. */
export function renameEntry(content: Content, random: Random): Content {
  const path = pickEntry(content, random);
  const [from, to] = [toId(path), `${toId(path)}-${String(random.integer(100, 999))}`];
  const moved = new Map(
    [...content].map(([at, text]) => [at === path ? toPath(path, to) : at, text] as const),
  );
  return withRedirect(refer(moved, from, to), { kind: toKind(path), from, to });
}

/** One entry becomes part of another of its kind, to which its former address leads. */
export function mergeEntry(content: Content, random: Random): Content {
  const path = pickEntry(content, random);
  const folder = path.slice(0, path.indexOf("/") + 1);
  const other = random.pick([...content.keys()].filter((at) => at.startsWith(folder)));
  const [from, to] = [toId(path), toId(other)];
  const rest = new Map([...content].filter(([at]) => at !== path));
  return withRedirect(refer(rest, from, to), { kind: toKind(path), from, to });
}

/** Another number for a proposal, to which its former address leads. */
export function renumberProposal(content: Content, random: Random): Content {
  const [path, text] = random.pick([...content].filter(([at]) => at.startsWith("meetings/")));
  const tree = toTree(text);
  const proposals = listOf(tree["proposals"]);
  if (proposals.length === 0) return content;
  const id = textOf(random.pick(proposals)["id"]);
  const [from, to] = [`${toId(path)}/${id}`, `${toId(path)}/${random.integer(100, 999)}`];
  const renumbered = proposals.map((one) => (one["id"] === id ? { ...one, id: toId(to) } : one));
  const moved = withText(content, path, withTree(text, { ...tree, proposals: renumbered }));
  return withRedirect(refer(moved, from, to), { kind: "proposal", from, to });
}

/** An entry less, with its proposals where it is a meeting; their addresses say that they were withdrawn. */
export function withdrawEntry(content: Content, random: Random): Content {
  const path = pickEntry(content, random);
  const id = toId(path);
  const own = path.startsWith("meetings/") ? listOf(toTree(content.get(path) ?? "")["proposals"]) : [];
  const lost = [
    { kind: toKind(path), id },
    ...own.map((one) => ({ kind: "proposal" as const, id: `${id}/${textOf(one["id"])}` })),
    ...listOf(toTree(content.get("redirects.yaml") ?? "")["redirects"])
      .filter(({ to }) => to === id || textOf(to).startsWith(`${id}/`))
      .map(({ kind, from }) => ({ kind: kind as AddressKind, id: textOf(from) })),
  ];
  const rest = new Map([...content].filter(([at]) => at !== path));
  const isLost = (redirect: Branch): boolean => lost.some((one) => one.id === redirect["from"]);
  const led = changeList(rest, "redirects", (redirects) => redirects.filter((one) => !isLost(one)));
  const reason = "Wpisu nie powinno tu być.";
  return changeList(withoutMentions(led, id), "withdrawn", (withdrawn) => [
    ...withdrawn,
    ...lost.map((one) => ({ ...one, date: "2026-11-01", reason })),
  ]);
}

/** Whoever spoke of the one speaks of the other; what was published stays. */
function refer(content: Content, from: string, to: string): Content {
  const name = new RegExp(`(?<![\\w/.-])${from}(?![\\w.-])`, "g");
  const target = new RegExp(`(?<=^ *to: "?)${from}(?![\\w.-])`, "gm");
  return new Map(
    [...content].map(([path, text]) => {
      if (path === "addresses.yaml" || path === "withdrawn.yaml") return [path, text];
      return [path, text.replace(path === "redirects.yaml" ? target : name, to)];
    }),
  );
}

function withoutMentions(content: Content, id: string): Content {
  const mention = new RegExp(
    `^ *- "?${id}(?:/\\w+)?"?\n|(?<=\\[.*)"${id}(?:/\\w+)?",?|,"${id}(?:/\\w+)?"`,
    "gm",
  );
  return new Map(
    [...content].map(([path, text]) => [path, path === "addresses.yaml" ? text : text.replace(mention, "")]),
  );
}

function withRedirect(content: Content, redirect: { kind: AddressKind; from: string; to: string }): Content {
  return changeList(content, "redirects", (redirects) => [...redirects, redirect]);
}

function changeList(
  content: Content,
  name: "redirects" | "withdrawn",
  change: (items: readonly Branch[]) => readonly Branch[],
): Content {
  const path = `${name}.yaml`;
  const text = content.get(path) ?? "";
  return withText(content, path, withTree(text, { [name]: change(listOf(toTree(text)[name])) }));
}

function listOf(tree: Tree | undefined): readonly Branch[] {
  return Array.isArray(tree) ? (tree as readonly Branch[]) : [];
}

function textOf(tree: Tree | undefined): string {
  return typeof tree === "string" ? tree : JSON.stringify(tree);
}

function toId(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.[a-z]+$/, "");
}

function toPath(path: string, id: string): string {
  return path.replace(/[^/]+(?=\.[a-z]+$)/, id);
}

function toKind(path: string): AddressKind {
  return path.slice(0, path.indexOf("/") - 1) as AddressKind;
}
