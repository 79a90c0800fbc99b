import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeRepository } from "../../builders/repository.ts";
import { runScript } from "../run-script.ts";

const library = "meetings/2024/2024-04-18-sprawy-spoleczne.mdx";

const folder = mkdtempSync(join(tmpdir(), "postulat-since-"));
const published = join(folder, "published");
let content: string;

beforeAll(() => makeRepository(resolve("test/fixtures/portal/content"), published, []));

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  content = mkdtempSync(join(folder, "content-"));
  cpSync(published, content, { recursive: true });
});

const sum = ["Pulę w wysokości 60 000 zł", "Pulę w wysokości 90 000 zł"] as const;
const lastCorrection = "konkursy/2024/9).\n";
const correction = (fields: string, date = "2026-11-21") =>
  [
    lastCorrection,
    `${lastCorrection}  - { date: ${date}, ${fields}was: Pula to 60 tys., is: Pula to 90 tys. }\n`,
  ] as const;

const renumbered: readonly (readonly [string, string])[] = [
  ["  - id: 3a", "  - id: 3d"],
  ["    proposal: 3a", "    proposal: 3d"],
];
const correctionAbove = [
  "corrections:\n",
  "corrections:\n  - { date: 2024-05-22, was: Było., is: Jest. }\n",
] as const;

describe("the check since what was published", () => {
  test.each<[string, readonly (readonly [string, string])[], string]>([
    ["the city's position", [sum], "stanowisko miasta propozycji 3a różni się"],
    [
      "a proposal",
      [["Mikrodotacje na pikniki", "Duże dotacje na pikniki"]],
      "treść propozycji 3a różni się od tego, co opublikowano: było „Mikrodotacje”, jest „Duże dotacje”",
    ],
    ["a meeting's day", [["date: 2024-04-18", "date: 2024-04-19"]], "data różni się"],
    ["the course of a meeting", [["Podczas spotkania w bibliotece", "W bibliotece"]], "przebieg spotkania"],
    [
      "a correction itself",
      [["was: Pula wynosi 16 000 zł.", "was: Pula wynosi 6 zł."]],
      "sprostowania z dnia",
    ],
    [
      "a text, with a correction from before it was published",
      [sum, correction('proposal: "3a", ', "2026-11-19")],
      "nie wcześniejszy niż 2026-11-20",
    ],
    ["a text, with a correction of another one", [sum, correction('proposal: "1", ')], "stanowisko miasta"],
    ["that a meeting was held", [["state: held", "state: cancelled"]], "stan spotkania różni się"],
    [
      "a text under a new number",
      [sum, ...renumbered],
      "stanowisko miasta propozycji 3d (dawniej 3a) różni się",
    ],
    ["the numbers of corrections", [correctionAbove], "stoi przed opublikowanymi wcześniej"],
    ["the headers of the table", [["  response: Stanowisko", "  response: Odpowiedź"]], "zapis nagłówków"],
    ["the source", [["spotkania z 18 kwietnia", "spotkania z 19 kwietnia"]], "tytuł dokumentu źródłowego"],
    ["who was there", [["    - organization: otwarte-drzwi\n", ""]], "lista obecnych różni się"],
  ])("refuses a silent change of %s, at its line and column", async (_, changes, message) => {
    change(changes);
    if (changes.some((one) => renumbered.includes(one))) redirectNumber();
    const { exitCode, problems } = await check("HEAD");
    expect(exitCode).toBe(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.file).toContain(library);
    expect(problems[0]?.line).toBeGreaterThan(1);
  });

  test.each<[string, readonly (readonly [string, string])[]]>([
    ["nothing", []],
    ["white space", [["Pulę w wysokości 60 000 zł", "Pulę   w wysokości 60 000 zł"]]],
    [
      "what was not known before",
      [
        [
          "  name: Biblioteka pod Lipami\n",
          "  name: Biblioteka pod Lipami\n  asWritten: Biblioteka pod Lipami\n",
        ],
        ["  response: Stanowisko\n", "  response: Stanowisko\n  proposal: Propozycja\n"],
        [
          "    - office: referat-ds-lokali\n",
          "    - office: referat-ds-lokali\n      asWritten: Referat ds. Lokali\n",
        ],
      ],
    ],
    ["a text that a new correction names", [sum, correction('proposal: "3a", ')]],
    ["a text of a meeting that a new correction is about", [sum, correction("")]],
    ["what the editors read out of it", [["themes: [", "themes: [zielen, "]]],
    ["a new number that the old one leads to", renumbered],
    ["a new number and a text that a correction names", [sum, ...renumbered, correction('proposal: "3d", ')]],
  ])("lets %s pass", async (_, changes) => {
    change(changes);
    if (changes.some((one) => renumbered.includes(one))) redirectNumber();
    expect(await check("HEAD")).toEqual({ exitCode: 0, problems: [] });
  });

  test("lets an organisation be renamed, address and all, where the old one leads to the new", async () => {
    rename("organizations", "4-strony-wierzbna", "cztery-strony-wierzbna");
    redirect("organization", "4-strony-wierzbna", "cztery-strony-wierzbna");
    expect(await check("HEAD")).toEqual({ exitCode: 0, problems: [] });
  });

  test("lets a programme be renamed, address and all, where the old one leads to the new", async () => {
    rename("programmes", "rpw-2025", "program-2025");
    redirect("programme", "rpw-2025", "program-2025");
    expect(await check("HEAD")).toEqual({ exitCode: 0, problems: [] });
  });

  test("refuses redirects and withdrawals that are gone, although no list of addresses names them", async () => {
    writeFileSync(join(content, "addresses.yaml"), "{}\n");
    const redirects = join(content, "redirects.yaml");
    const text = readFileSync(redirects, "utf8");
    writeFileSync(redirects, text.replace("  - kind: theme\n    from: parki\n    to: zielen\n", ""));
    writeFileSync(join(content, "withdrawn.yaml"), "withdrawn: []\n");
    const { problems } = await check("HEAD");
    const gone = [...readFileSync(join(published, "withdrawn.yaml"), "utf8").matchAll(/ id: (\S+)/g)];
    const lost = problems.filter(({ code }) => code === "lost-record");
    expect(
      lost.map(({ file, message }) => `${file.split("/").at(-1) ?? ""} ${message.split(":")[0] ?? ""}`),
    ).toEqual([
      "redirects.yaml temat „parki”",
      ...gone.map(([, id]) => expect.stringContaining(`„${id ?? ""}”`) as string),
    ]);
  });

  test("refuses an organisation, a theme or a page that is gone without a word", async () => {
    rename("organizations", "akademia-dojrzalych", "akademia");
    writeFileSync(join(content, "addresses.yaml"), "{}\n");
    const { problems } = await check("HEAD");
    expect(
      problems.map(({ file, message }) => [file.split("/").at(-1), message.split(":")[0]]),
    ).toContainEqual(["akademia-dojrzalych.yaml", "organizacja „akademia-dojrzalych”"]);
  });

  test("refuses a meeting that is gone without a word, and a registry that lost a line", async () => {
    rmSync(join(content, "meetings/2024/2024-11-14-kultura.mdx"));
    writeFileSync(join(content, "addresses.yaml"), "{}\n");
    const { exitCode, problems } = await check("HEAD");
    expect([exitCode, problems.map(({ code }) => code)]).toEqual([1, ["registry-shortened", "lost-record"]]);
    expect(problems[0]?.message).toContain("wierszy, które już w nim były: „");
  });

  test("tells a silent change beside problems of other files and of its own", async () => {
    appendFileSync(join(content, "themes/sport.yaml"), "kolor: czerwony\n");
    change([sum, ["state: held", "state: odbyte"], ["    themes: [", "    temat: ["]]);
    const { problems } = await check("HEAD");
    expect(problems.map(({ code, file }) => [code, file.split("/").at(-1)])).toEqual([
      ["schema", "2024-04-18-sprawy-spoleczne.mdx"],
      ["unknown-key", "2024-04-18-sprawy-spoleczne.mdx"],
      ["unknown-key", "sport.yaml"],
      ["silent-change", "2024-04-18-sprawy-spoleczne.mdx"],
    ]);
    expect(problems.at(-1)?.message).toContain("stanowisko miasta propozycji 3a różni się");
  });

  test.each<[string, string, (text: string) => string, readonly string[]]>([
    ["a meeting", library, (text) => text.replace("title: ", "title: ["), ["yaml-syntax"]],
    ["a proposal's number", library, (text) => text.replace("id: 3a", "id: Trzy"), ["schema"]],
    ["an organisation", "organizations/zrodlo.yaml", (text) => `${text}\t x`, ["yaml-syntax"]],
    ["redirects", "redirects.yaml", (text) => text.replace("kind: theme", "kind: temat"), ["schema"]],
    ["the list of addresses", "addresses.yaml", (text) => `${text}x: [`, ["yaml-syntax"]],
    [
      "an entry of the list of addresses",
      "addresses.yaml",
      (text) => text.replace("  - akademia-dojrzalych", "  - Akademia"),
      ["schema", "registry-shortened"],
    ],
  ])("does not take %s that cannot be read for gone", async (_, file, toBroken, codes) => {
    const path = join(content, file);
    writeFileSync(path, toBroken(readFileSync(path, "utf8")));
    const { problems } = await check("HEAD");
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test("does not miss twice what the list of addresses misses", async () => {
    rmSync(join(content, "pages/jak-zglosic-propozycje.mdx"));
    const { problems } = await check("HEAD");
    expect(problems.map(({ code }) => code)).toEqual(["lost-address"]);
  });

  test("says so where the history does not know the place", async () => {
    const { exitCode, stderr } = await runScript("check", ["--content", content, "--since", "nie-ma"]);
    expect([exitCode, stderr.split("\n").length]).toEqual([1, 2]);
    expect(stderr).toContain("w historii treści nie ma „nie-ma”");
  });
});

function redirectNumber(): void {
  redirect("proposal", "2024-04-18-sprawy-spoleczne/3a", "2024-04-18-sprawy-spoleczne/3d");
}

function redirect(kind: string, from: string, to: string): void {
  appendFileSync(join(content, "redirects.yaml"), `  - kind: ${kind}\n    from: ${from}\n    to: ${to}\n`);
}

function rename(kind: string, from: string, to: string): void {
  renameSync(join(content, `${kind}/${from}.yaml`), join(content, `${kind}/${to}.yaml`));
  for (const file of readdirSync(join(content, "meetings"), { recursive: true, encoding: "utf8" })) {
    const path = join(content, "meetings", file);
    if (file.endsWith(".mdx")) writeFileSync(path, readFileSync(path, "utf8").replaceAll(from, to));
  }
}

function change(changes: readonly (readonly [string, string])[]): void {
  const file = join(content, library);
  const text = readFileSync(file, "utf8");
  const changed = changes.reduce((written, [now, then]) => {
    expect(written).toContain(now);
    return written.replace(now, () => then);
  }, text);
  writeFileSync(
    file,
    changed.replaceAll(
      "evidence: Pulę w wysokości 60 000",
      changed.includes("90 000") ? "evidence: Pulę w wysokości 90 000" : "evidence: Pulę w wysokości 60 000",
    ),
  );
}

async function check(ref: string) {
  const { exitCode, stdout } = await runScript("check", ["--content", content, "--since", ref, "--json"]);
  const { problems } = JSON.parse(stdout) as {
    problems: { code: string; file: string; line: number; column: number; message: string }[];
  };
  return { exitCode, problems };
}
