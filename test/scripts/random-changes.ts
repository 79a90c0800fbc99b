import type { Random } from "../../scripts/generate/random.ts";
import { checkContent } from "../../src/entries/check-content.ts";

/** Texts of a content folder by their paths. */
export type Content = ReadonlyMap<string, string>;

/** The content after one change of a kind that leaves it in order; which entry and how is left to chance. */
export function changeAtRandom(content: Content, kind: keyof typeof kinds, random: Random): Content {
  for (let tries = 0; tries < 200; tries++) {
    const changed = withoutOrphans(new Map(kinds[kind](content, random)));
    if (changed !== undefined && [...changed].join() !== [...content].join()) return changed;
  }
  throw new Error(`no change of the kind "${kind}" leaves the content in order`);
}

const kinds = {
  change: (content, random) => {
    const path = pickEntry(content, random);
    return withText(content, path, reword(content.get(path) ?? "", random));
  },
  add: (content, random) => {
    const path = pickEntry(content, random);
    return withText(content, renamed(path, random), unlike(content.get(path) ?? "", random));
  },
  rename: (content, random) => {
    const path = pickEntry(content, random);
    const rest = [...content].filter(([other]) => other !== path);
    return withText(new Map(rest), renamed(path, random), content.get(path) ?? "");
  },
  delete: (content, random) => {
    const path = pickEntry(content, random);
    return new Map([...content].filter(([other]) => other !== path));
  },
} as const satisfies Record<string, (content: Content, random: Random) => Content>;

/** Meetings are what a portal is about: one of two. */
function pickEntry(content: Content, random: Random): string {
  const paths = [...content.keys()].filter((path) => path.includes("/"));
  const isMeeting = random.chance(0.5);
  return random.pick(paths.filter((path) => path.startsWith("meetings/") === isMeeting));
}

function withText(content: Content, path: string, text: string): Content {
  return new Map([...content, [path, text]]);
}

function renamed(path: string, random: Random): string {
  return path.replace(/(?=\.[a-z]+$)/, `-${random.integer(100, 999)}`);
}

/** Another title, name, sentence or day. */
function reword(text: string, random: Random): string {
  const lines = text.split("\n");
  const chosen = random.integer(0, lines.length - 1);
  const line = lines[chosen] ?? "";
  const reworded = /^ *(?:- )?(?:title|name|text|asWritten): |^[A-ZŻŚŁ]/.test(line)
    ? line.replace(/\.?$/, ` ${random.integer(2, 99)}.`)
    : line.replace(/\d(?=")/, String(random.integer(0, 9)));
  return lines.with(chosen, reworded).join("\n");
}

/** A copy that is an entry of its own: what no two entries may share is another. */
function unlike(text: string, random: Random): string {
  return text.replace(
    /^( *(?:title|name|file|short|krs): .*?)(\.pdf)?$/gm,
    `$1-${random.integer(100, 999)}$2`,
  );
}

/** The content where it is in order, but for organisations that nobody mentions any more, which go; undefined else. */
function withoutOrphans(content: Content): Content | undefined {
  const files = [...content].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { problems } = checkContent(files, { asOf: "2026-11-10" });
  if (problems.length === 0) return content;
  if (problems.some(({ code }) => code !== "orphan-organization")) return undefined;
  const orphans = new Set(problems.map(({ file }) => file));
  return withoutOrphans(new Map([...content].filter(([path]) => !orphans.has(path))));
}
