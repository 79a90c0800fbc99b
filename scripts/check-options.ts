import { help, readOptions } from "./options.ts";
import { takeOption } from "./take-option.ts";
import { HelpRequest, UserMistake } from "./user-mistake.ts";

/** How the findings are written: for people, for other programs, for the lines of a pull request. */
export type ReportFormat = "terminal" | "json" | "github";

export interface CheckOptions {
  readonly content: string;
  readonly production: boolean;
  readonly format: ReportFormat;
  /** A place in the history; what was published there may not have changed without a correction. */
  readonly since: string | undefined;
}

/** What `npm run check` can be told besides what every command about a portal can. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  if (args.includes("--help") || args.includes("-h")) throw new HelpRequest(`${help}\n${ownHelp}`);
  const formats = (["json", "github"] as const).filter((format) => args.includes(`--${format}`));
  if (formats.length > 1) throw new UserMistake("podaj --json albo --github, nie oba naraz");
  const { isThere, value: since, rest } = takeOption(args, "--since");
  if (isThere && since === undefined) throw new UserMistake("--since: podaj, od kiedy, np. origin/main");
  const { content, production } = readOptions(rest.filter((arg) => arg !== "--json" && arg !== "--github"));
  return { content, production, since, format: formats[0] ?? "terminal" };
}

const ownHelp = `Tylko przy check:
  --json                 problemy jako dane: { problems: [{ code, file, line, column, message }], warnings: […] }
  --github               problemy jako adnotacje GitHuba przy wierszach zmiany
  --since <zmiana>       odmów, gdy od tej zmiany (np. origin/main) poprawiono opublikowane słowa bez sprostowania`;
