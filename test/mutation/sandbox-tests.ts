import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CollectedTest, takeCollectedTests } from "./collected-tests.ts";
import { importFresh } from "./fresh-modules.ts";

// Rooms whose tests say what the domain and its prose do; the others are slow or start processes.
const rooms = "{domain,prose,entries}";
const others = ["test/publish/annex.test.ts", "test/publish/calendars.test.ts"];
const slow = /fuzz|plain-yaml|same-reading|position-properties/;

// Stryker copies what a symbolic link leads to, so the fixture with one is not in a sandbox.
const leftOut = /symbolic-link|exists for every code|in whatever order its files|Polish sentences that end/;

/** The test files of a sandbox that load a module, the quick ones first. */
export function findTestFiles(root: string, module?: string): readonly string[] {
  return globSync([`test/${rooms}/**/*.test.ts`, ...others], { cwd: root })
    .filter((file) => !slow.test(file) && (module === undefined || loadedBy(join(root, file)).has(module)))
    .toSorted((one, other) => cost(one) - cost(other) || (one < other ? -1 : 1));
}

export async function loadTests({ root, file, generation }: Place): Promise<readonly SandboxTest[]> {
  takeCollectedTests();
  await importFresh(join(root, file), generation);
  return takeCollectedTests()
    .map((test, index) => ({ ...test, file, id: `${file}#${index} ${test.name}` }))
    .filter(({ name }) => !leftOut.test(name));
}

export function fileOfTest(id: string): string {
  return id.slice(0, id.indexOf("#"));
}

const imports = remembered((file: string) =>
  [...readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)].map(([, path = ""]) =>
    join(file, "..", path),
  ),
);

const loadedBy = remembered((file: string) => {
  const loaded = new Set([file]);
  for (const one of loaded) if (one.endsWith(".ts")) for (const other of imports(one)) loaded.add(other);
  return loaded;
});

function remembered<Value>(read: (file: string) => Value): (file: string) => Value {
  const known = new Map<string, Value>();
  return (file) => {
    const value = known.get(file) ?? read(file);
    known.set(file, value);
    return value;
  };
}

function cost(file: string): number {
  return /properties|order|attacks|innocent|broken-content|annex|body-segments|identifier/.test(file) ? 1 : 0;
}

export interface SandboxTest extends CollectedTest {
  readonly id: string;
  readonly file: string;
}

interface Place {
  readonly root: string;
  readonly file: string;
  readonly generation: number;
}
