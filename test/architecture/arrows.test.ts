import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importsOf, listSources, readSource, toTarget } from "./imports.ts";

/**
 * Who may know whom. A room is a folder of `src/`, or `scripts`; a target is a room, one file of a room, a package, or
 * a family of packages that ends with `*`. A room knows itself.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  polish: [],
  // Evidence must stand in the plain words of a response, and titles are made of plain words.
  domain: ["zod", "polish", "prose/passage.ts", "prose/plain-text.ts"],
  prose: ["unified", "remark-*", "rehype-*", "hast*", "mdast*", "unist-*", "vfile"],
  // The search's synonyms are content too: they are checked with the rest.
  entries: ["yaml", "zod", "domain", "polish", "prose", "search/synonym-list.ts"],
  search: ["domain", "polish", "prose"],
  publish: [
    ...["domain", "polish", "prose", "zod"],
    ...["csv-stringify", "docx", "fflate", "n3", "xmlbuilder2"],
  ],
  intake: ["domain", "polish", "mammoth", "unpdf", "fflate", "@xmldom/xmldom"],
  site: [
    ...["astro:content", "node:fs", "domain", "polish", "prose", "publish"],
    // What makes headings' ids is Astro's, so that the bodies of meetings and of pages have them alike.
    ...["@astrojs/markdown-remark", "unified"],
    // Pages are rendered by the parts of Astro that make their HTML.
    ...["astro", "astro/fetch", "astro/runtime/server/index.js"],
    // What a page looked at is noted for it alone, and compared with the next build's by a digest.
    ...["node:async_hooks", "node:crypto"],
  ],
  components: ["site", "domain", "polish", "prose", "search", "publish"],
  layouts: ["components", "site", "domain", "polish", "publish", "styles"],
  pages: ["layouts", "components", "site", "domain", "polish", "publish", "astro:content"],
  styles: [],
  "content.config.ts": ["astro:content", "astro/loaders", "domain", "node:*"],
  scripts: [
    ...["node:*", "astro", "pagefind", "sirv", "yaml", "playwright-core", "@sparticuz/chromium"],
    // Pages that Astro bundled in a former build are loaded as Astro would load them.
    ...["astro/logger/node", "astro/runtime/prerender/static-paths.js"],
    // The search is measured under the policy that the pages send, and reads a dictionary of Polish.
    ...["dictionary-pl", "site/content-security.ts"],
    // What the check of the preview has read is shown by its pages.
    "site/checked-content.ts",
    // What renders pages is bundled with them.
    "site/page-renderer.ts",
    // Cards are drawn as pictures.
    ...["satori", "sharp"],
    ...["domain", "entries", "polish", "prose", "search", "publish", "intake"],
  ],
};

const pureRooms = ["domain", "polish", "prose", "search", "publish", "intake", "entries"];

const code = listSources(["src", "scripts"], [".ts", ".astro", ".mjs"]);

describe("the arrows between the rooms", () => {
  test.each(code)("%s imports nothing but what its room may know", (file) => {
    const room = roomOf(file);
    const strangers = importsOf(file)
      .map((imported) => toTarget(file, imported).replace(/\?.*$/, ""))
      .filter((target) => roomOf(target) !== room && !mayKnow(room, target));
    expect(strangers).toEqual([]);
  });

  test("go only between rooms that exist in the table", () => {
    expect(new Set(code.map(roomOf)).difference(new Set(Object.keys(arrows)))).toEqual(new Set());
  });

  test("never go in a ring", () => {
    const rooms = Object.keys(arrows);
    const reaches = (from: string, seen: readonly string[] = []): readonly string[] =>
      (arrows[from] ?? [])
        .map((target) => target.replace(/\/.*$/, ""))
        .filter((target) => rooms.includes(target))
        .flatMap((target) =>
          seen.includes(target) ? [target] : [target, ...reaches(target, [...seen, target])],
        );
    expect(rooms.filter((room) => reaches(room).includes(room))).toEqual([]);
  });
});

describe("a pure room", () => {
  const files = code.filter((file) => pureRooms.includes(roomOf(file)));

  test.each(files)("%s knows no clock, no chance, no process and no builder", (file) => {
    const impure =
      /\bimport\.meta\b|\bprocess\s*[.[?]|\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|\bMath\.random\b|\bglobalThis\b/g;
    expect(readSource(file).match(impure) ?? []).toEqual([]);
  });

  test.each([...files, ...code.filter((file) => roomOf(file) === "scripts")])(
    "and a script runs as it is: %s names its files in full",
    (file) => {
      const relative = importsOf(file).filter((imported) => imported.startsWith("."));
      expect(relative.filter((imported) => !imported.endsWith(".ts"))).toEqual([]);
    },
  );
});

describe("the shape of the house", () => {
  test("has no drawer for what has no room", () => {
    const drawers = /^(?:utils?|helpers?|libs?|common|types?|constants?|misc|shared)$/;
    const folders = listSources(["src", "scripts", "test"], [""])
      .filter((file) => !file.startsWith("test/fixtures/"))
      .flatMap((file) => file.split("/").slice(0, -1));
    expect([...new Set(folders)].filter((name) => drawers.test(name))).toEqual([]);
  });

  test("has no file longer than 250 lines", () => {
    const long = listSources(["src", "scripts"], [".ts", ".astro", ".css", ".mjs"])
      .map((file) => ({ file, lines: readSource(file).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  test("may stand in a folder of any name, so that none of its own paths is taken for an address", () => {
    const files = [...code, ...listSources([".config"], [".ts", ".js"]), "astro.config.mjs"];
    const asAddress = /import\.meta\.url\)\.pathname/;
    expect(files.filter((file) => asAddress.test(readSource(file)))).toEqual([]);
  });

  test("has at its top what was decided and nothing else", () => {
    const ignored: readonly string[] = readSource(".gitignore").match(/^[^.*\n][^\n]*(?=\/$)/gm) ?? [];
    const standing = readdirSync(new URL("../../", import.meta.url)).filter((name) => !name.startsWith("."));
    expect(standing.filter((name) => !ignored.includes(name)).toSorted()).toEqual(
      [
        ...["src", "content", "public", "scripts", "test"],
        ...["astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json", "README.md", "LICENSE"],
      ].toSorted(),
    );
  });
});

function roomOf(path: string): string {
  const [top = "", room = ""] = path.split("/");
  return top === "src" ? room : top;
}

function mayKnow(room: string, target: string): boolean {
  const inner = target.replace(/^src\//, "");
  return (arrows[room] ?? []).some((allowed) => {
    if (allowed.endsWith("*")) return inner.startsWith(allowed.slice(0, -1));
    return inner === allowed || inner.startsWith(`${allowed}/`);
  });
}
