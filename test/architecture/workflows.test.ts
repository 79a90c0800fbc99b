import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = new URL("../../.github/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const names = readdirSync(new URL("workflows/", root));
const workflows = names.map((file) => ({
  ...(parse(read(`workflows/${file}`)) as Workflow),
  file,
  text: read(`workflows/${file}`),
}));
const steps = workflows.flatMap(({ file, jobs }) =>
  Object.values(jobs).flatMap((job) => job.steps.map((step) => ({ file, ...step }))),
);

describe("every workflow", () => {
  test.each(workflows)("$file begins with the right to read and nothing else", ({ permissions }) => {
    expect(permissions).toEqual({ contents: "read" });
  });

  test.each(workflows)("$file ends by itself, and one run gives way to or waits for another", (workflow) => {
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
    expect(workflow.concurrency.group).not.toBe("");
  });

  test.each(workflows)(
    "$file never runs a stranger's change with the rights of the house",
    ({ on, text }) => {
      expect(Object.keys(on)).not.toContain("pull_request_target");
      expect(Object.keys(on)).not.toContain("workflow_run");
      expect(text).not.toMatch(/\$\{\{[^}]*\bsecrets\b|GITHUB_TOKEN/);
    },
  );

  test.each(workflows)("$file puts nothing that a stranger can word into a command", ({ jobs }) => {
    const commands = Object.values(jobs).flatMap((job) => job.steps.map(({ run }) => run ?? ""));
    expect(commands.filter((command) => command.includes("${{"))).toEqual([]);
  });
});

describe("every action", () => {
  test.each(steps.filter(({ uses }) => uses !== undefined))(
    "$uses is pinned by its commit",
    ({ uses = "" }) => {
      expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    },
  );

  test.each(workflows)("of $file says which version its commit is", ({ text }) => {
    const used = text.split("\n").filter((line) => line.includes("uses:"));
    expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("has one commit everywhere", () => {
    const commits = Map.groupBy(
      steps.flatMap(({ uses }) => uses ?? []),
      (uses) => uses.split("@")[0] ?? "",
    );
    expect([...commits.values()].filter((all) => new Set(all).size > 1)).toEqual([]);
  });

  test("that checks out keeps no credentials and brings the whole history", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts)
      expect(checkout.with).toMatchObject({ "fetch-depth": 0, "persist-credentials": false });
  });
});

describe("a change that is proposed", () => {
  const check = workflows.find(({ file }) => file === "check.yml");
  const commands = Object.values(check?.jobs ?? {}).flatMap((job) => job.steps.map(({ run }) => run));

  test("is checked on its lines, then built, then shown", () => {
    expect(Object.keys(check?.on ?? {})).toEqual(["pull_request"]);
    expect(commands.filter((command) => command !== undefined)).toEqual([
      "npm ci",
      'npm run --silent check -- --github --since "origin/$GITHUB_BASE_REF"',
      "npm run build",
    ]);
    expect(check?.text).toMatch(/upload-artifact@[\s\S]*path: dist/);
  });

  test("gets no more rights in any job", () => {
    for (const job of Object.values(check?.jobs ?? {})) expect(job.permissions).toBeUndefined();
  });
});

const deploy = workflows.find(({ file }) => file === "deploy.yml");

describe("the version that is published", () => {
  const find = deploy?.jobs["build"]?.steps.find(({ id }) => id === "published")?.run ?? "";

  test.each([
    ["of no publication is none", "", {}, ""],
    ["is the newest that came through", "3\n2\n1", { 3: "false", 2: "true", 1: "true" }, "version=HEAD2\n"],
    ["is none where no publication came through", "2\n1", { 2: "false", 1: "false" }, ""],
  ])("%s", (_, ids, sound, told) => {
    expect(runFind(find, { ids, sound })).toEqual({ status: 0, told });
  });

  test("that cannot be asked for stops the publication", () => {
    expect(runFind(find, { ids: "1", sound: {} })).toEqual({ status: 1, told: "" });
    expect(runFind(find, { sound: {} })).toEqual({ status: 1, told: "" });
  });
});

test("a version that was published and is left out of the history stops the publication", () => {
  const find = deploy?.jobs["build"]?.steps.find(({ id }) => id === "published")?.run ?? "";
  const rewritten = 'test "$*" != "merge-base --is-ancestor HEAD1 HEAD"';
  expect(runFind(find, { ids: "1", sound: { 1: "true" }, git: rewritten })).toEqual({ status: 1, told: "" });
  expect(runFind(find, { ids: "2", sound: { 2: "true" }, git: rewritten })).toMatchObject({ status: 0 });
});

/** Runs the step as GitHub does, with tools of its own that answer from the table. */
function runFind(
  command: string,
  { ids, sound, git = "exit 0" }: Publications,
): { status: number | null; told: string } {
  const folder = mkdtempSync(join(tmpdir(), "postulat-workflow-"));
  const answers = [
    ...(ids === undefined ? [] : [`*"?environment=github-pages"*) printf '%s\\n' '${ids}' ;;`]),
    ...Object.entries(sound).map(([id, is]) => `*"/${id}/statuses"*) echo ${is} ;;`),
    ...Object.keys(sound).map((id) => `*"/${id} --jq .sha") echo HEAD${id} ;;`),
    "*) exit 1 ;;",
  ];
  const tools = { gh: `case "$*" in\n${answers.join("\n")}\nesac`, git };
  for (const [name, script] of Object.entries(tools))
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const output = join(folder, "output");
  writeFileSync(output, "");
  const { status } = spawnSync("bash", ["-e", "-c", command], {
    env: { PATH: `${folder}:/usr/bin:/bin`, GITHUB_OUTPUT: output, REPOSITORY: "miasto/postulat" },
  });
  const told = readFileSync(output, "utf8");
  rmSync(folder, { recursive: true });
  return { status, told };
}

interface Publications {
  readonly ids?: string;
  readonly sound: Readonly<Record<number, string>>;
  readonly git?: string;
}

test("what is published was checked against what was published before", () => {
  const told = deploy?.jobs["build"]?.steps.flatMap(({ run, env }) =>
    run === undefined ? [] : [{ run, env }],
  );
  expect(told).toEqual([
    { run: "npm ci", env: undefined },
    {
      run: expect.stringContaining("gh api") as string,
      env: { GH_TOKEN: "${{ github.token }}", REPOSITORY: "${{ github.repository }}" },
    },
    {
      run: 'npm run --silent check -- --github ${PUBLISHED:+--since "$PUBLISHED"}',
      env: { PUBLISHED: "${{ steps.published.outputs.version }}" },
    },
    { run: "npm run build -- --production", env: undefined },
  ]);
});

describe("a portal that is built by years", () => {
  const jobs = workflows.find(({ file }) => file === "by-year.yml")?.jobs ?? {};
  const told = (job: string, action: string) =>
    jobs[job]?.steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`))?.with;

  test("is built in parts, one for each year of the content and one for the rest, and joined", () => {
    const commands = Object.values(jobs).map(({ steps }) => steps.flatMap(({ run }) => run?.trim() ?? []));
    expect(commands).toEqual([
      [
        "npm ci",
        'years=$(npm run --silent years -- --list)\necho "parts=$(jq -c \'. + ["rest"]\' <<< "$years")" >> "$GITHUB_OUTPUT"',
      ],
      ["npm ci", 'npm run build -- --part "$PART" --out "$RUNNER_TEMP/$PART"'],
      ["npm ci", 'npm run join -- --out dist "$RUNNER_TEMP"/parts/*'],
    ]);
    expect(jobs["build"]?.strategy?.matrix).toEqual({ part: "${{ fromJSON(needs.years.outputs.parts) }}" });
  });

  test("is joined when every part is there, of all their files", () => {
    expect([jobs["build"]?.needs, jobs["join"]?.needs]).toEqual(["years", "build"]);
    expect(told("build", "upload-artifact")).toEqual({
      name: "part-${{ matrix.part }}",
      path: "${{ runner.temp }}/${{ matrix.part }}",
      "include-hidden-files": true,
      "retention-days": 1,
    });
    expect(told("join", "download-artifact")).toEqual({
      pattern: "part-*",
      path: "${{ runner.temp }}/parts",
    });
    expect(told("join", "upload-artifact")).toEqual({
      ...{ name: "portal", path: "dist", "include-hidden-files": true },
    });
  });

  test("is made of the same content by the same Node everywhere", () => {
    for (const job of ["checkout", "setup-node"]) expect(told("join", job)).toEqual(told("build", job));
  });
});

test("only what is on the main branch is published, and only the last job may publish", () => {
  expect(deploy?.on).toEqual({ push: { branches: ["main"] } });
  const allowed = Object.entries(deploy?.jobs ?? {}).map(([id, { permissions }]) => [id, permissions]);
  expect(allowed).toEqual([
    ["build", { contents: "read", deployments: "read" }],
    ["deploy", { pages: "write", "id-token": "write" }],
  ]);
});

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly needs?: string;
  readonly strategy?: { readonly matrix: unknown };
  readonly "timeout-minutes": number;
  readonly steps: readonly Step[];
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: unknown;
  readonly env?: unknown;
}
