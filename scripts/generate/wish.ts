import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { HelpRequest, UserMistake } from "../user-mistake.ts";
import type { Wish } from "./content.ts";

/** What `npm run generate` was told; the folder is absolute. */
export function readWish(args: readonly string[]): Wish & { readonly out: string } {
  const { meetings, out, seed, help: isHelp } = parse(args);
  if (isHelp === true) throw new HelpRequest(help);
  if (out === undefined || meetings === undefined || out.trim() === "") throw new UserMistake(help);
  if (!/^\d{1,6}$/.test(meetings) || Number(meetings) < 1)
    throw new UserMistake(`--meetings: „${meetings}” nie jest liczbą spotkań (od 1 do 999999)`);
  return { meetings: Number(meetings), seed: seed ?? "1", out: resolve(out) };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { meetings: text, out: text, seed: text, help: { type: "boolean", short: "h" } },
    }).values;
  } catch {
    throw new UserMistake(`nie rozumiem: ${args.join(" ")}\n${help}`);
  }
}

const help = `Użycie: npm run generate -- --meetings <liczba> --out <katalog> [--seed <ziarno>]
Zapisuje zmyśloną treść portalu: ta sama liczba i to samo ziarno dają zawsze to samo.`;
