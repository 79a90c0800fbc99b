import { enableCompileCache } from "node:module";
import { join } from "node:path";

/**
 * Keeps for the next command what the engine makes of the modules that this one loads from now on. Without it a build
 * waits for them a quarter of a second longer.
 */
export function keepCompiled(folder = usualFolder): void {
  enableCompileCache(folder);
}

const usualFolder = join(import.meta.dirname, "../node_modules/.cache/postulat/compiled");
