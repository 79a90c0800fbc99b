import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { JoinWish } from "./parts/join-parts.ts";
import { HelpRequest, UserMistake } from "./user-mistake.ts";

/** What `npm run join` was told; folders are absolute. */
export function readJoinOptions(args: readonly string[]): JoinWish {
  const { values, positionals } = parse(args);
  if (values.help === true) throw new HelpRequest(help);
  const { out = "dist" } = values;
  if (positionals.length === 0 || [out, ...positionals].some((path) => path.trim() === ""))
    throw new UserMistake(help);
  return { out: resolve(out), content: resolve("content"), parts: positionals.map((path) => resolve(path)) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
  } catch {
    throw new UserMistake(`nie rozumiem: ${args.join(" ")}\n${help}`);
  }
}

const help = `Użycie: npm run join -- [--out <katalog>] <część>…
Składa w jeden portal części, które zbudowało npm run build -- --part, choćby na różnych maszynach;
wynik jest co do bajta taki jak z jednej budowy. Części zostają.
  --out <katalog>        gdzie ma stanąć portal (domyślnie dist)
  --help                 pokaż tę listę`;
