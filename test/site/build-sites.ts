import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { serveFolder } from "../../scripts/serve.ts";
import { portalHistory } from "../builders/portal-history.ts";
import { makeRepository } from "../builders/repository.ts";

/** Where the contents lie; the second city's is built from a repository of its own, which remembers earlier texts. */
export const CONTENT_FOLDERS = { real: "content", fixture: "test/fixtures/portal/content" } as const;

/**
 * Builds and serves both portals once a run. A portal that cannot be built is handed on as a
 * failure, so that the unit tests still run and every test of the site says why it cannot.
 */
export async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  if ("sites" in vitest.getRootProject().getProvidedContext()) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "postulat-sites-"));
  const real = await buildAndServe("real", folder);
  const fixture = await buildAndServe("fixture", folder);
  vitest.provide("sites", { real: real.site, fixture: fixture.site });
  return async () => {
    await Promise.all([real.close?.(), fixture.close?.()]);
    await rm(folder, { recursive: true, force: true });
  };
}

/** Builds a content folder through the same door as a user; rejects with what the build said. */
export async function buildPortal(content: string, out: string, place: Place = {}): Promise<void> {
  const run = promisify(execFile);
  const build = [process.execPath, "scripts/build.ts", "--content", content, "--out", out];
  const { env, umask = "022" } = place;
  await run("sh", ["-c", `umask ${umask} && exec "$@"`, "sh", ...build], {
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: unknown) => {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build of ${content} failed:\n${stdout}${stderr}`);
  });
}

async function buildAndServe(name: SiteName, folder: string): Promise<BuildResult> {
  const out = join(folder, name);
  const content = toContent(name, folder);
  try {
    await buildPortal(content, out);
    const { address, close } = await serveFolder(out, { port: 0 });
    return { site: { content, out, address }, close };
  } catch (error) {
    return { site: { failure: error instanceof Error ? error.message : String(error) } };
  }
}

function toContent(name: SiteName, folder: string): string {
  const content = resolve(CONTENT_FOLDERS[name]);
  if (name === "real") return content;
  const repository = join(folder, "content");
  makeRepository(content, repository, portalHistory);
  return repository;
}

export type SiteName = keyof typeof CONTENT_FOLDERS;

export interface ServedSite {
  /** The folder the portal was built from. */
  content: string;
  /** The folder the portal was built into. */
  out: string;
  /** Where it is served, without a slash at the end. */
  address: string;
}

/** How the machine differs on which a portal is built. */
interface Place {
  readonly env?: NodeJS.ProcessEnv;
  readonly umask?: "022" | "077";
}

interface BuildResult {
  site: ServedSite | { failure: string };
  close?: () => Promise<void>;
}

declare module "vitest" {
  interface ProvidedContext {
    sites: Record<SiteName, ServedSite | { failure: string }>;
  }
}
