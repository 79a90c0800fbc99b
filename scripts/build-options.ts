import { help, type PortalOptions, readOptions } from "./options.ts";
import { rest as restPart } from "./parts/share.ts";
import { takeOption } from "./take-option.ts";
import { HelpRequest, UserMistake } from "./user-mistake.ts";

/** What `npm run build` can be told besides what every command about a portal can. */
export interface BuildOptions extends PortalOptions {
  /** The only part of the site to build: a year, or the rest. */
  readonly part?: string | undefined;
}

export function readBuildOptions(args: readonly string[]): BuildOptions {
  if (args.includes("--help") || args.includes("-h")) throw new HelpRequest(`${help}\n${ownHelp}`);
  const { isThere, value: part, rest } = takeOption(args, "--part");
  if (!isThere) return readOptions(args);
  if (part === undefined || !isPart.test(part))
    throw new UserMistake(`--part: podaj rok albo „${restPart}”, np. --part 2024 --out ../czesci/2024`);
  // The usual place is that of a whole site.
  if (!rest.some((arg) => /^--out(?:=|$)/.test(arg)))
    throw new UserMistake(`--part: podaj też, gdzie ma powstać część, np. --out ../czesci/${part}`);
  return { ...readOptions(rest), part };
}

const isPart = new RegExp(`^(?:\\d{4}|${restPart})$`);

const ownHelp = `Tylko przy build:
  --part <rok|${restPart}>      zbuduj tylko część portalu: strony jednego roku albo wszystko inne („${restPart}”);
                         z części, choćby z różnych maszyn, całość składa npm run join`;
