import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes what pages have to know and cannot find out, for `src/site/facts.ts`. */
export function writeFact(folder: string, name: "recollection" | "related", fact: object): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(fact));
}
