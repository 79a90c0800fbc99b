import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

const shims: Readonly<Record<string, string>> = {
  vitest: new URL("collected-tests.ts", import.meta.url).href,
  "fast-check": new URL("capped-properties.ts", import.meta.url).href,
};
const here = new URL(".", import.meta.url).href;

let generation = 0;

/** Every file of the project is loaded anew, as one of a generation of its own; packages stay loaded. */
export function startGeneration(): number {
  generation += 1;
  return generation;
}

export async function importFresh(path: string, ofGeneration: number): Promise<void> {
  await import(`${pathToFileURL(path).href}?generation=${ofGeneration}`);
}

/** Lets a test file run without vitest, and modules carry the generation of whoever imports them. */
export function hookModules(root: string): void {
  const project = `${pathToFileURL(root).href}/`;
  registerHooks({
    resolve(specifier, context, next) {
      const shim = context.parentURL?.startsWith(here) === true ? undefined : shims[specifier];
      if (shim !== undefined) return { url: shim, shortCircuit: true };
      const resolved = next(specifier, context);
      const parent = /\?generation=\d+$/.exec(context.parentURL ?? "");
      const isOurs = resolved.url.startsWith(project) && !resolved.url.includes("/node_modules/");
      return parent && isOurs
        ? { ...resolved, url: `${resolved.url.split("?")[0] ?? ""}${parent[0]}` }
        : resolved;
    },
  });
}
