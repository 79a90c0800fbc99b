import { parseArgs } from "node:util";
import { skeletonKinds, skeletonQuestions, type SkeletonKind } from "../src/entries/skeleton.ts";
import { HelpRequest, UserMistake } from "./user-mistake.ts";

/** What a command for a new entry was told; each kind has flags of its own. */
export function readNewOptions(args: readonly string[]): NewOptions {
  const kind = skeletonKinds.find((name) => name === args.find((arg) => !arg.startsWith("-")));
  const flags = ["id", "content", ...(kind ? skeletonQuestions[kind].map(({ flag }) => flag) : [])];
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: "string" as const }]));
  if (args.some((arg) => arg === "--help" || arg === "-h")) throw new HelpRequest(help);
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (kind === undefined || positionals.length !== 1) throw new Error("kind");
    return { kind, values };
  } catch {
    throw new UserMistake(`${args.length > 0 ? `nie rozumiem: ${args.join(" ")}\n` : ""}${help}`);
  }
}

const help = [
  "Użycie: npm run new -- <co> [--id <identyfikator>] [--content <katalog>] [odpowiedzi]",
  "O czego nie ma w odpowiedziach, o to program zapyta. Co można założyć i jakie są odpowiedzi:",
  ...skeletonKinds.map(
    (kind) => `  ${kind}: ${skeletonQuestions[kind].map(({ flag }) => `--${flag}`).join(", ")}`,
  ),
].join("\n");

export interface NewOptions {
  readonly kind: SkeletonKind;
  readonly values: Readonly<Record<string, string | undefined>>;
}
