import { spawn, type ChildProcess } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONTENT_FOLDERS } from "../site/build-sites.ts";
import { getServedSite } from "../site/built-site.ts";
import { connectToBrowser } from "./shared-browser.ts";

const browser = await connectToBrowser();
const root = join(import.meta.dirname, "../..");
const file = "meetings/2024/2024-11-14-kultura.mdx";
const path = "/spotkania/2024-11-14-kultura/";

let folder: string;
let written: string;
let preview: Preview;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "postulat-dev-"));
  await copyProject(folder);
  written = await readFile(join(folder, "content", file), "utf8");
  await save(written.replace(/^state: .*$/m, "state: odbyte"));
  preview = await startPreview(folder);
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(preview.address + path);
});

afterAll(async () => {
  await page.context().close();
  preview.child.kill();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

// A reload may come between two steps of a reader; what matters is what the page settles to.
describe("the preview", { retry: 2 }, () => {
  test("starts on broken content with what to mend, and goes on where it is asked once that is mended", async () => {
    expect(await page.title()).toBe("Treść wymaga poprawy");
    expect(await page.getByText(`${file}:3:8`).count()).toBe(1);
    expect(preview.said).toContain(`${file}:3:8`);
    await save(written);
    await page.getByRole("heading", { level: 1, name: titleOf(written) }).waitFor({ timeout: 50_000 });
    expect(preview.said.split("Podgląd działa pod adresem")[1]).toContain(preview.address);
  });

  test("looks like the built portal", async () => {
    const built = await browser.newPage();
    await built.goto(getServedSite("fixture").address + path);
    const look = await built.evaluate(readLook);
    await built.context().close();
    // While it warms up the preview reloads itself, and a page that is being left cannot be asked.
    await expect
      .poll(() => page.evaluate(readLook).catch(() => undefined), { timeout: 20_000 })
      .toEqual(look);
  });

  test("has the files for machines too, and none that there is not", async () => {
    const ask = async (address: string, wanted: string) => {
      const answer = await fetch(address + wanted);
      return { type: answer.headers.get("content-type"), text: await answer.text() };
    };
    const schema = "/schema/tematy.xsd";
    expect(await ask(preview.address, schema)).toEqual({
      type: "application/xml; charset=utf-8",
      text: (await ask(getServedSite("fixture").address, schema)).text,
    });
    const record = await ask(preview.address, "/api/v1/spotkania/2024-11-14-kultura.json");
    expect(JSON.parse(record.text)).toMatchObject({ item: { id: "2024-11-14-kultura" } });
    expect((await fetch(`${preview.address}/dane/nie-ma.csv`)).status).toBe(404);
  });

  test("shows an edit by itself once it is saved", async () => {
    await save(written.replace(/^title: .*$/m, "title: Spotkanie przełożone na lato"));
    await waitForHeading("Spotkanie przełożone na lato");
    await save(written.replace(/\n[^\n]+\n$/, "\nTak brzmi treść po zmianie.\n"));
    await page.getByText("Tak brzmi treść po zmianie.").waitFor();
  });

  test.each([
    ["a value", /^state: .*$/m, "state: odbyte", "3:8"],
    ["a relation", /^programme: .*$/m, "programme: rpw-1999", "10:12"],
    ["a body", /\n[^\n]+\n$/, "\nUchwała z { bez końca.\n", "14:11"],
    ["YAML", /^date:/m, "date", "4:1"],
  ])("tells of a mistake in %s where and what, and recovers", async (_name, from, to, place) => {
    const before = preview.said.length;
    await save(written.replace(from, to));
    await page.getByText(`${file}:${place}`).waitFor();
    expect(await page.title()).toBe("Treść wymaga poprawy");
    const told = preview.said.slice(before);
    for (const line of (await page.locator("li").first().innerText()).split(/\n+/))
      expect(told).toContain(line);
    await save(written);
    await waitForHeading(titleOf(written));
    expect(preview.said).not.toMatch(/\n {4}at |Failed|Invalid|\berror\b/i);
  });
});

/** The style sheet is in force: what it says of the page's ground, its letters and what it hides. */
function readLook(): unknown {
  const { backgroundColor, color, fontSize } = getComputedStyle(document.body);
  const heading = document.querySelector("h1");
  const skipLink = document.querySelector("a.skip");
  return {
    ...{ backgroundColor, color, fontSize },
    heading: heading && getComputedStyle(heading).fontSize,
    skipLink: skipLink && getComputedStyle(skipLink).position,
  };
}

function titleOf(text: string): string {
  return /^title: (.*)$/m.exec(text)?.[1] ?? "";
}

async function save(text: string): Promise<void> {
  await writeFile(join(folder, "content", file), text);
}

async function waitForHeading(text: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: text }).waitFor();
}

/** Astro keeps what it has read beside the project, where a preview or a build that runs at the same time would find it. */
async function copyProject(target: string): Promise<void> {
  for (const name of ["astro.config.mjs", "package.json", "public", "scripts", "src", "tsconfig.json"])
    await cp(join(root, name), join(target, name), { recursive: true });
  await cp(join(root, CONTENT_FOLDERS.fixture), join(target, "content"), { recursive: true });
  const isPackage = (name: string): boolean => !name.startsWith(".") && name !== fonts;
  await mkdir(join(target, "node_modules"));
  // What a page itself asks for must lie in the project.
  await cp(join(root, "node_modules", fonts), join(target, "node_modules", fonts), { recursive: true });
  for (const name of (await readdir(join(root, "node_modules"))).filter(isPackage))
    await symlink(join(root, "node_modules", name), join(target, "node_modules", name));
}

const fonts = "@fontsource-variable";

async function startPreview(project: string): Promise<Preview> {
  // Where Astro finds itself in a test, it serves no pages and reloads none.
  const isOfTests = (name: string): boolean => ["NODE_ENV", "VITEST"].includes(name);
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOfTests(name)));
  const child = spawn(process.execPath, ["scripts/dev.ts", "--port", "0"], { cwd: project, env });
  const preview = { child, said: "", address: "" };
  return new Promise((done, fail) => {
    const listen = (text: string): void => {
      preview.said += text;
      preview.address ||= /http:\/\/localhost:\d+(?=\/)/.exec(preview.said)?.[0] ?? "";
      if (preview.address !== "") done(preview);
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", listen);
    child.on("error", fail);
    child.on("exit", () => fail(new Error(`The preview ended:\n${preview.said}`)));
  });
}

interface Preview {
  readonly child: ChildProcess;
  /** All that the terminal shows. */
  said: string;
  address: string;
}
