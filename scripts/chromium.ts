import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { chromium, type Browser, type BrowserServer } from "playwright-core";

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(toLaunchOptions(await findChromium()));
}

/** A browser that several test files share through its `wsEndpoint()`. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer(toLaunchOptions(await findChromium()));
}

/**
 * The one named by CHROME_PATH, else the one that the npm package carries (the same version on
 * every machine, and a headless shell opens a page in a third of the time), else an installed one.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined) return { executablePath: named, env: {}, args: SANDBOX_ARGS };
  if (process.platform === "linux" && process.arch === "x64") {
    const packaged = await findPackaged();
    if (packaged !== undefined) return packaged;
  }
  const installed = installedPaths().find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, env: {}, args: SANDBOX_ARGS };
  throw new Error("No Chrome or Chromium found. Install one, or set CHROME_PATH to its executable.");
}

// A container has neither the user namespaces nor the shared memory that Chromium expects.
const SANDBOX_ARGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

function installedPaths(): string[] {
  const programs = [
    process.env["PROGRAMFILES"],
    process.env["PROGRAMFILES(X86)"],
    process.env["LOCALAPPDATA"],
  ];
  return [
    ...["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"].map(
      (name) => `/usr/bin/${name}`,
    ),
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...programs
      .filter((folder) => folder !== undefined)
      .map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
  ];
}

async function findPackaged(): Promise<Chromium | undefined> {
  const manifest = findPackageJSON("@sparticuz/chromium", import.meta.url);
  if (manifest === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  // The package unpacks to fixed names whatever its version, so each version gets a folder of its own.
  const folder = join(tmpdir(), `postulat-chromium-${version}-${userInfo().uid}`);
  if (!existsSync(folder)) await unpack(join(dirname(manifest), "bin"), folder);
  const executablePath = join(folder, "chromium");
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
  // A system without NSS cannot load the executable; the package brings those libraries along.
  const libraries = [{}, { LD_LIBRARY_PATH: join(folder, "al2023", "lib") }].find((env) =>
    runs(executablePath, env),
  );
  if (libraries === undefined) return undefined;
  return { executablePath, env: { ...fonts, ...libraries }, args: [...SANDBOX_ARGS, "--headless=shell"] };
}

/** Unpacks beside and renames, so that two runs at once never see half a browser. */
async function unpack(archives: string, folder: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium");
  const unfinished = mkdtempSync(`${folder}-`);
  const temporaryFolder = process.env["TMPDIR"];
  process.env["TMPDIR"] = unfinished;
  try {
    await Promise.all(
      ["chromium.br", "fonts.tar.br", "al2023.tar.br"].map((name) => inflate(join(archives, name))),
    );
  } finally {
    if (temporaryFolder === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporaryFolder;
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function runs(executablePath: string, env: Record<string, string>): boolean {
  return (
    spawnSync(executablePath, ["--version"], { stdio: "ignore", env: { ...process.env, ...env } }).status ===
    0
  );
}

function toLaunchOptions({ executablePath, args, env }: Chromium) {
  return { executablePath, args, env: { ...process.env, ...env } as Record<string, string> };
}

export interface Chromium {
  executablePath: string;
  args: string[];
  /** What the executable needs on top of the environment. */
  env: Record<string, string>;
}
