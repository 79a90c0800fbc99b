import { hash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readJoinOptions } from "../../../scripts/join-options.ts";
import { joinParts } from "../../../scripts/parts/join-parts.ts";
import type { Manifest } from "../../../src/publish/part-manifest.ts";
import { toFilesFolder, writeManifest } from "../../../scripts/parts/part-folder.ts";
import { UserMistake } from "../../../scripts/user-mistake.ts";
import { runScript } from "../run-script.ts";

const made = {
  ...{ program: "1".repeat(64), content: "2".repeat(64), past: "3".repeat(64), styles: "4".repeat(64) },
  ...{ origin: "https://wierzbno.example", asOf: "2026-06-30" },
};
const none = { meeting: [], proposal: [], organization: [], office: [], theme: [], programme: [], page: [] };
const year = { "/spotkania/a/index.html": "a" };
const others = { "/index.html": "start", "/_astro/a.css": "styl", "/.well-known/security.txt": "kontakt" };
const [first, last] = ["2024", "rest"] as const;

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-join-"));
  out = join(folder, "site");
  put(first, { files: year });
  put(last, { files: others });
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("parts", () => {
  test("are joined, hidden files too, with checksums of all, and stay", async () => {
    const places = [first, last].map((part) => join(folder, part));
    const { exitCode, stdout, stderr } = await runScript("join", ["--out", out, ...places]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Złożono portal z 2\sczęści: .+ \(4\spliki\)\n$/);
    const files = { ...year, ...others };
    for (const [path, text] of Object.entries(files))
      expect(readFileSync(join(out, path), "utf8")).toBe(text);
    expect(readFileSync(join(out, "SHA256SUMS"), "utf8").split("\n")).toEqual([
      ...Object.entries(files)
        .map(([path, text]) => `${hash("sha256", text)}  .${path}`)
        .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)),
      "",
    ]);
    expect(readdirSync(folder).sort()).toEqual([first, last, "site"]);
  });

  test("take the place of a former site", async () => {
    put("old", { files: { "/index.html": "dawny", "/_astro/b.css": "dawny" } });
    const former = toFilesFolder(join(folder, "old"));
    await joinInto(former, [first, last]);
    expect(existsSync(join(former, "_astro/b.css"))).toBe(false);
  });

  test.each([
    ["of another program", { made: { ...made, program: "9".repeat(64) } }, "części zbudował inny program"],
    ["of other content", { made: { ...made, content: "9".repeat(64) } }, "części zbudowano z różnej treści"],
    ["with another past", { made: { ...made, past: "" } }, "części zbudowano z różnej historii git treści"],
    ["with other styles", { made: { ...made, styles: "" } }, "części mają różne style albo skrypty"],
    [
      "for another address",
      { made: { ...made, origin: "https://inne.example" } },
      "części zbudowano dla różnych adresów: https://wierzbno.example (2024), https://inne.example (rest)",
    ],
    [
      "of another day",
      { made: { ...made, asOf: "2026-07-01" } },
      "części mają różny stan danych: 2026-06-30 (2024), 2026-07-01 (rest). Zbuduj je jeszcze raz z",
    ],
    ["of another site", { parts: ["2025", "rest"] }, "brakuje części: 2025"],
    ["that is there twice", { part: "2024" }, "więcej niż raz podano część: 2024"],
    [
      "with a file of another",
      { files: { ...others, ...year } },
      "/spotkania/a/index.html: ten plik mają części 2024 i rest",
    ],
    [
      "without an address that the site promises",
      { addresses: { ...none, page: ["o-portalu"] } },
      "/o-portalu/: nie ma tam strony, przekierowania ani informacji o wycofaniu",
    ],
  ])("%s are refused", async (_what, other, told) => {
    put(last, { files: others, ...other });
    put(first, { files: year, ...("addresses" in other ? other : {}) });
    expect(await refusal([first, last])).toContain(told);
  });

  test.each([
    ["changed", (file: string) => writeFileSync(file, "inny"), "plik się zmienił (część rest)"],
    ["vanished", (file: string) => rmSync(file), "pliku już nie ma (część rest)"],
    ["came", (file: string) => writeFileSync(`${file}.gz`, ""), "pliku nie zapisała budowa (część rest)"],
  ])("of which a file %s are refused", async (_what, change, told) => {
    change(join(toFilesFolder(join(folder, last)), "index.html"));
    expect(await refusal([first, last])).toContain(told);
  });

  test("that cannot be joined are told of with everything that is wrong", async () => {
    mkdirSync(join(folder, "empty"));
    writeFileSync(join(toFilesFolder(join(folder, first)), "spotkania/a/index.html"), "inny");
    expect((await refusal([first, "empty"])).split("\n")).toEqual([
      "Części nie złożono w portal; niczego nie zapisano:",
      `  ${join(folder, first)}: pliki nie są tymi, które zapisała budowa. Zbuduj część 2024 albo skopiuj ją jeszcze raz`,
      "  /spotkania/a/index.html: plik się zmienił (część 2024)",
      `  ${join(folder, "empty")}: to nie jest część portalu, którą zna ten program. Podaj katalog, który był przy npm run build -- --part po --out`,
      "  brakuje części: rest. Zbuduj każdą z nich (npm run build -- --part <część> --out <katalog>) i podaj razem z pozostałymi",
    ]);
  });

  test("go into no folder of somebody else, and into none of their own", async () => {
    mkdirSync(out);
    writeFileSync(join(out, "notatki.txt"), "moje");
    expect(await refusal([first, last])).toContain("nie jest pusty i nie jest zbudowanym portalem");
    const own = toFilesFolder(join(folder, last));
    expect(await refusal([first, last], own)).toContain("leżą jedno w drugim");
  });

  test("have to be named", () => {
    expect(() => readJoinOptions([])).toThrow(/^Użycie: npm run join/);
    expect(() => readJoinOptions(["--part", "2024"])).toThrow(/^nie rozumiem: --part 2024\n/);
    expect(readJoinOptions(["a", "--out", "b"])).toMatchObject({ out: resolve("b"), parts: [resolve("a")] });
  });

  test("are not served as if they were a site", async () => {
    for (const place of [join(folder, last), toFilesFolder(join(folder, last))]) {
      const { exitCode, stderr } = await runScript("serve", ["--out", place, "--port", "0"]);
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining("leży tylko część portalu")]);
    }
  });
});

function put(part: string, { files, ...told }: Partial<Manifest> & { files: Record<string, string> }): void {
  const place = join(folder, part);
  for (const [path, text] of Object.entries(files)) {
    const file = join(toFilesFolder(place), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const sums = Object.entries(files).map(([path, text]) => [path, hash("sha256", text)]);
  writeManifest(place, {
    ...{ part, parts: [first, last], made, addresses: none },
    ...{ ...told, files: Object.fromEntries(sums) as Manifest["files"] },
  });
}

function joinInto(place: string, parts: readonly string[]): Promise<unknown> {
  return joinParts({ out: place, content: "content", parts: parts.map((part) => join(folder, part)) });
}

/** What it says; whatever was there stays as it was. */
async function refusal(parts: readonly string[], place = out): Promise<string> {
  const before = readdirSync(folder, { recursive: true }).sort();
  const mistake: unknown = await joinInto(place, parts).catch((error: unknown) => error);
  expect(mistake).toBeInstanceOf(UserMistake);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  return (mistake as UserMistake).message;
}
