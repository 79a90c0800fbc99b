import type { Root } from "mdast";
import type { VFile } from "vfile";
import { bodyComponents, type ComponentRules } from "./components.ts";
import { examine, toProblems } from "./guard.ts";

/**
 * The guard inside the compiler: the same rules on the very tree that is about to be compiled, so that nothing
 * forbidden ever runs though the check was skipped. Fails at the first problem and names them all.
 */
export function remarkGuard({ components = bodyComponents }: { components?: ComponentRules } = {}) {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const problems = toProblems(source, examine({ tree, source, kind: "body", components }));
    const [first] = problems;
    if (first === undefined) return;
    const lines = problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
    file.fail(lines.join("\n"), { line: first.line, column: first.column }, `prose:${first.code}`);
  };
}
