import * as runtime from "astro/jsx-runtime";
import { renderJSX } from "astro/runtime/server/index.js";
import { meetingComponents } from "../../src/prose/components.ts";
import { compileBody } from "./compile-body.ts";

/** A body as Astro's compiler makes it into a module and its runtime shows it, its components as elements of their names. */
export async function runBody(source: string): Promise<string> {
  const code = (await compileBody(source))
    .replaceAll(/^import .*$/gm, "")
    .replaceAll(/^export (?:default |const |function )?/gm, (found) =>
      found.replace(/export (?:default )?/, ""),
    );
  // It is what a bundled module would be, and comes from this test.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const factory = new Function("_jsx", "_jsxs", "_Fragment", `${code}; return MDXContent;`) as (
    ...given: unknown[]
  ) => (props: object) => unknown;
  const components = Object.fromEntries(Object.keys(meetingComponents).map((name) => [name, name]));
  const { jsx, jsxs, Fragment } = runtime as Record<string, unknown>;
  const content = factory(jsx, jsxs, Fragment);
  return String(
    await (renderJSX as (result: object, node: unknown) => Promise<unknown>)({}, content({ components })),
  );
}
