import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { countReporter } from "../test/reporter.ts";

const root = join(import.meta.dirname, "..");
const sites = "test/site/build-sites.ts";
const browser = "test/browser/start-browser.ts";

// Packages as the commands load them, without the assertions that only development has; vitest asks nothing else.
process.env["NODE_ENV"] = "production";
const env = { NODE_ENV: "test" };

// Astro keeps what it is building in one folder of the project, so two builds at once would disturb each other.
const building = [
  "test/scripts/**/*.test.ts",
  "test/site/reproducibility.test.ts",
  "test/browser/dev.test.ts",
  "test/browser/import.test.ts",
  "test/browser/search-together.test.ts",
];

export default defineConfig({
  test: {
    root,
    reporters: ["default", countReporter()],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    projects: [
      {
        test: {
          root,
          env,
          name: "unit",
          // Pure functions leave nothing behind, so files can share a worker.
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**", "test/browser/**", "test/fixtures/**", ...building],
          sequence: { groupOrder: 0 },
          maxWorkers: 2,
        },
      },
      {
        test: {
          root,
          env,
          name: "site",
          include: ["test/site/**/*.test.ts"],
          exclude: building,
          globalSetup: [sites],
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
      {
        test: {
          root,
          env,
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          exclude: building,
          globalSetup: [sites, browser],
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
      {
        test: {
          root,
          env,
          name: "building",
          include: building,
          globalSetup: [sites, browser],
          sequence: { groupOrder: 2 },
          maxWorkers: 1,
        },
      },
    ],
  },
});
