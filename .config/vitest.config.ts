import { defineConfig } from "vitest/config";
import { countReporter } from "../test/reporter.ts";

const root = new URL("..", import.meta.url).pathname;

export default defineConfig({
  test: {
    root,
    reporters: ["default", countReporter()],
    // Astro keeps what it is building in one folder of the project, so two builds at once would disturb each other.
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 240_000,
    projects: [
      {
        test: {
          root,
          name: "unit",
          // Pure functions leave nothing behind, so files can share a worker.
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**", "test/browser/**", "test/fixtures/**"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          root,
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: ["test/site/build-sites.ts"],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          root,
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/site/build-sites.ts", "test/browser/start-browser.ts"],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
