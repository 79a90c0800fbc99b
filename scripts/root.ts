import { join } from "node:path";

/** The folder of the program. */
export const root = join(import.meta.dirname, "..");
