import type { TestProject } from "vitest/node";
import { launchBrowserServer } from "../../scripts/chromium.ts";

/**
 * One browser for the whole run; each test file opens contexts in it. Where none starts, the
 * browser tests say why and all others still run.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  try {
    const server = await launchBrowserServer();
    project.provide("browser", { endpoint: server.wsEndpoint() });
    return () => server.close();
  } catch (error) {
    project.provide("browser", { failure: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

declare module "vitest" {
  interface ProvidedContext {
    browser: { endpoint: string } | { failure: string };
  }
}
