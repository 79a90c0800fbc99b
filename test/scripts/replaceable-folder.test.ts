import { describe, expect, test } from "vitest";
import { findObstacle } from "../../scripts/replaceable-folder.ts";

const place = {
  content: "/home/ewa/portal/content",
  kept: [
    { name: "katalog programu", path: "/opt/postulat" },
    { name: "katalog bieżący", path: "/home/ewa/portal" },
    { name: "katalog domowy", path: "/home/ewa" },
  ],
} as const;

describe("a folder in whose place a site would go", () => {
  test.each([
    ["/home/ewa/portal/dist", "nothing"],
    ["/home/ewa/portal/dist", []],
    ["/home/ewa/portal/dist", ["404.html", "_astro", "index.html", "pagefind"]],
    ["/home/ewa/portal/content-site", []],
    ["/home/ewa/portal/..dist", []],
    ["/opt/postulat/dist", "nothing"],
    ["/srv/www", ["_astro", "index.html"]],
  ] as const)("may be replaced: %s, where there is %j", (out, found) => {
    expect(findObstacle({ ...place, out, found })).toBeUndefined();
  });

  test.each([
    ["/home/ewa/portal/content", "to katalog treści"],
    ["/opt/postulat", "to katalog programu"],
    ["/home/ewa/portal", "zawiera katalog treści"],
    ["/home/ewa", "zawiera katalog treści"],
    ["/home", "zawiera katalog treści"],
    ["/opt", "zawiera katalog programu"],
    ["/", "zawiera katalog treści"],
  ])("may not be replaced, empty or a site though it be, where all would go with it: %s", (out, reason) => {
    for (const found of [[], ["_astro", "index.html"]])
      expect(findObstacle({ ...place, out, found })).toBe(
        `--out: „${out}” ${reason}, a budowa zastępuje cały katalog wynikowy. Podaj inny, np. --out dist`,
      );
  });

  test("may not be the working folder or the home folder", () => {
    const content = "/srv/content";
    for (const [out, name] of [
      ["/home/ewa/portal", "katalog bieżący"],
      ["/home/ewa", "katalog bieżący"],
    ] as const)
      expect(findObstacle({ ...place, content, out, found: [] })).toContain(name);
    const kept = [{ name: "katalog domowy", path: "/home/ewa" }];
    expect(findObstacle({ content, kept, out: "/home/ewa", found: [] })).toContain("to katalog domowy");
  });

  test.each(["/home/ewa/portal/content/dist", "/home/ewa/portal/content/pages/x"])(
    "may not lie in the content: %s",
    (out) => {
      expect(findObstacle({ ...place, out, found: "nothing" })).toBe(
        `--out: „${out}” leży w katalogu treści. Podaj inny katalog, np. --out dist`,
      );
    },
  );

  test("may not be a file", () => {
    expect(findObstacle({ ...place, out: "/srv/a.txt", found: "file" })).toBe(
      "--out: „/srv/a.txt” to plik, a nie katalog",
    );
  });

  test.each([
    [["zdjęcia"]],
    [["index.html"]],
    [["_astro"]],
    [["src", "index.html"]],
    [[".git", "_astro", "index.html"]],
    [[".DS_Store"]],
  ])("may not hold what is no site: %j", (found) => {
    expect(findObstacle({ ...place, out: "/srv/www", found })).toBe(
      "--out: katalog „/srv/www” nie jest pusty i nie jest zbudowanym portalem, więc budowa go nie zastąpi. Podaj nowy albo pusty katalog",
    );
  });

  test("takes a part of a site only where a part was, and a part holds nothing else", () => {
    const found = ["czesc.json", "portal"];
    const of = (names: readonly string[], isPart: boolean) =>
      findObstacle({ ...place, out: "/srv/part", found: names, isPart });
    expect([of([], true), of(found, true)]).toEqual([undefined, undefined]);
    expect(of(["_astro", "index.html"], true)).toContain("nie jest pusty i nie jest częścią portalu");
    expect(of([...found, "zdjęcia"], true)).toContain("nie jest pusty i nie jest częścią portalu");
    expect(of(found, false)).toContain("nie jest pusty i nie jest zbudowanym portalem");
  });
});
