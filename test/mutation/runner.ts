import { hookModules, startGeneration } from "./fresh-modules.ts";
import { fileOfTest, findTestFiles, loadTests, type SandboxTest } from "./sandbox-tests.ts";

/**
 * Stryker's runner for tests of pure functions: a process loads them once and tries mutant after mutant. One that takes
 * effect while modules load, or seems to survive, is tried on modules loaded anew: values kept between tests could hide it.
 */
export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", factory: createRunner }];

// The file of tests that was tried last on a module's mutants: where one is killed, the next often is.
const killers = new Map<string, string>();

const stryker = ((globalThis as Record<string, unknown>)["__stryker__"] ??= {}) as InstrumentedState;

function createRunner() {
  let root = "";
  let shared: SharedTests = { generation: 0, byFile: new Map() };
  const share = () => ({ generation: startGeneration(), byFile: new Map<string, readonly SandboxTest[]>() });
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: () => {
      process.env["NODE_ENV"] = "production";
      root = process.cwd();
      hookModules(root);
      shared = share();
    },
    dryRun: async () => {
      const tests = [];
      for (const file of findTestFiles(root)) {
        for (const test of await testsOf(file, { root, shared })) tests.push(await timed(test));
      }
      return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage };
    },
    mutantRun: async (options: MutantRunOptions) => {
      Object.assign(stryker, { activeMutant: undefined, hitCount: 0, hitLimit: options.hitLimit });
      try {
        const quick = options.testFilter ? await tryShared(options, { root, shared }) : "unsure";
        if (quick === "spoilt") shared = share();
        return toResult(typeof quick === "string" ? await tryFresh(options, root) : quick);
      } catch (error) {
        // A test file that no longer loads fails the run of the tests.
        return { status: "killed", killedBy: [], failureMessage: String(error), nrOfTests: 1 };
      } finally {
        stryker.activeMutant = undefined;
      }
    },
  };
}

async function tryShared(
  { testFilter = [], activeMutant }: MutantRunOptions,
  place: Loaded,
): Promise<Failure | "unsure" | "spoilt"> {
  const wanted = new Set(testFilter);
  for (const file of new Set(testFilter.map(fileOfTest))) {
    const tests = (await testsOf(file, place)).filter(({ id }) => wanted.has(id));
    const failure = await firstFailure(tests, activeMutant.id);
    if (failure) return (await firstFailure([failure.test], undefined)) ? "spoilt" : failure;
  }
  return "unsure";
}

async function tryFresh(
  { testFilter, activeMutant, mutantActivation, sandboxFileName }: MutantRunOptions,
  root: string,
): Promise<Failure | undefined> {
  const generation = startGeneration();
  const wanted = testFilter && new Set(testFilter);
  const files = testFilter ? testFilter.map(fileOfTest) : findTestFiles(root, sandboxFileName);
  const first = files.filter((file) => file === killers.get(sandboxFileName));
  for (const file of new Set([...first, ...files])) {
    killers.set(sandboxFileName, file);
    stryker.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    const tests = await loadTests({ root, file, generation });
    const failure = await firstFailure(
      tests.filter(({ id }) => wanted?.has(id) ?? true),
      activeMutant.id,
    );
    if (failure) return failure;
  }
  return undefined;
}

async function testsOf(file: string, { root, shared }: Loaded): Promise<readonly SandboxTest[]> {
  const known = shared.byFile.get(file);
  if (known) return known;
  const tests = await loadTests({ root, file, generation: shared.generation });
  shared.byFile.set(file, tests);
  return tests;
}

async function firstFailure(
  tests: readonly SandboxTest[],
  mutant: string | undefined,
): Promise<Failure | undefined> {
  stryker.activeMutant = mutant;
  try {
    for (const test of tests) {
      const message = await failureOf(test);
      if (message !== undefined) return { test, message };
    }
    return undefined;
  } finally {
    stryker.activeMutant = undefined;
  }
}

async function failureOf(test: SandboxTest): Promise<string | undefined> {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function timed(test: SandboxTest) {
  stryker.currentTestId = test.id;
  const start = performance.now();
  const failureMessage = await failureOf(test);
  stryker.currentTestId = undefined;
  const timeSpentMs = performance.now() - start;
  return {
    id: test.id,
    name: test.name,
    timeSpentMs,
    status: failureMessage === undefined ? 0 : 1,
    failureMessage,
  };
}

function toResult(failure: Failure | undefined) {
  const { hitCount = 0, hitLimit = Infinity } = stryker;
  if (hitCount > hitLimit) return { status: "timeout", reason: `${hitCount} hits` };
  if (failure === undefined) return { status: "survived", nrOfTests: 1 };
  return { status: "killed", killedBy: [failure.test.id], failureMessage: failure.message, nrOfTests: 1 };
}

interface Failure {
  readonly test: SandboxTest;
  readonly message: string;
}

interface SharedTests {
  readonly generation: number;
  readonly byFile: Map<string, readonly SandboxTest[]>;
}

interface Loaded {
  readonly root: string;
  readonly shared: SharedTests;
}

/** What Stryker asks for one mutant; without a filter it takes effect while modules load. */
interface MutantRunOptions {
  readonly activeMutant: { readonly id: string };
  readonly mutantActivation: "static" | "runtime";
  readonly testFilter?: readonly string[];
  readonly sandboxFileName: string;
  readonly hitLimit?: number;
}

/** What instrumented code reads and writes, under the name that Stryker gives it. */
interface InstrumentedState {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}
