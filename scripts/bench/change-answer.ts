import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Adds a sentence to one answer of a generated portal, in a meeting from the middle of its record. */
export function changeAnswer(content: string): void {
  const meetings = join(content, "meetings");
  const paths = readdirSync(meetings, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".mdx"))
    .sort();
  const middle = Math.floor(paths.length / 2);
  for (const path of [...paths.slice(middle), ...paths.slice(0, middle)]) {
    const file = join(meetings, path);
    const text = readFileSync(file, "utf8");
    const changed = text.replace(answer, "$& Odpowiedź uzupełniono po spotkaniu.");
    if (changed === text) continue;
    writeFileSync(file, changed);
    return;
  }
  throw new Error(`${content} holds no answer of one paragraph`);
}

// Proposals have their texts four spaces deep and responses six.
const answer = /^ {6}text: [^|"\n][^\n]*$/m;
