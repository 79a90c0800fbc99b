import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { serveFolder } from "../../scripts/serve.ts";
import { buildPortal } from "../site/build-sites.ts";
import { connectToBrowser } from "./shared-browser.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "postulat-import-"));
afterAll(() => rmSync(folder, { recursive: true }));
const content = join(folder, "content");
const browser = await connectToBrowser();

function run(script: string, args: readonly string[]) {
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...args, "--content", content], {
    cwd: root,
    encoding: "utf8",
  });
}

/** What an editor does with a draft: a theme, a stance and the passage that shows it, the party that was meant. */
function decide(draft: string): string {
  const evidence = [...draft.matchAll(/response:\n\s+text: \|-\n\s+([^[\n]+)/g)].map(([, first = ""]) =>
    first.trim(),
  );
  let next = 0;
  return draft
    .replaceAll('themes: ["TODO: wybierz"]', "themes: [wspolpraca]")
    .replaceAll('stance: "TODO: wybierz"', "stance: accepted")
    .replaceAll('evidence: "TODO: wklej"', () => `evidence: ${JSON.stringify(evidence[next++])}`)
    .replace(/office: "TODO: ([a-z-]+), czy[^"]*"/g, "office: $1")
    .replace(/^programme: .*$/m, "programme: rpw-2027");
}

test("a city's document becomes pages: import, decisions, check, build, browser", async () => {
  cpSync(join(root, "content"), content, { recursive: true });
  writeFileSync(
    join(content, "programmes/rpw-2027.yaml"),
    "name: Program współpracy na rok 2027\nshort: RPW 2027\nyear: 2027\n",
  );
  const document = join(root, "test/fixtures/import/dev/d4.odt");
  expect(run("import", [document, "--id", "2026-05-11-klimat"]).status).toBe(0);
  expect(run("check", []).stderr).toContain("tu czeka decyzja redakcji");

  const path = join(content, "meetings/2026/2026-05-11-klimat.mdx");
  writeFileSync(path, decide(readFileSync(path, "utf8")));
  const office = join(content, "offices/ogrodniczka-miejska.yaml");
  writeFileSync(office, readFileSync(office, "utf8").replace("TODO: ", ""));
  expect(run("check", []).status).toBe(0);

  const out = join(folder, "dist");
  await buildPortal(content, out);
  const { address, close } = await serveFolder(out, { port: 0 });
  const page = await browser.newPage();
  await page.goto(`${address}/spotkania/2026-05-11-klimat/`);
  const truth = JSON.parse(readFileSync(document.replace(".odt", ".truth.json"), "utf8")) as {
    title: string;
    proposals: { proposal: string; response: string }[];
  };
  const shown = (await page.locator("main").innerText()).replace(/\s+/g, " ");
  const missing = truth.proposals
    .flatMap(({ proposal, response }) => [proposal, ...response.split("\n\n")])
    .filter((text) => !shown.includes(text));
  expect({ title: await page.locator("h1").innerText(), missing }).toEqual({
    title: expect.stringContaining("spotkani") as string,
    missing: [],
  });
  await page.close();
  await close();
});
