import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { HelpRequest, UserMistake } from "./user-mistake.ts";

/** What `npm run years` was told; folders are absolute. */
export function readYearsOptions(args: readonly string[]): YearsOptions {
  const { content = "content", list, year, address, out, help: isHelp } = parse(args);
  if (isHelp === true) throw new HelpRequest(help);
  if (list === true) return { content: resolve(content), wish: "list" };
  if (out === undefined || out.trim() === "" || address === undefined) throw new UserMistake(help);
  const [before, after, ...more] = address.split(placeholder);
  if (after === undefined || more.length > 0 || !URL.canParse(`${before ?? ""}2024${after}`))
    throw new UserMistake(`--address: „${address}” nie jest adresem z jednym ${placeholder} w miejscu roku`);
  const toAddress = (of: string): string => new URL(address.replace(placeholder, of)).origin;
  return { content: resolve(content), wish: { year, toAddress, out: resolve(out) } };
}

const placeholder = "{rok}";

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ content: text, year: text, address: text, out: text },
        ...{ list: flag, help: { ...flag, short: "h" } },
      },
    }).values;
  } catch {
    throw new UserMistake(`nie rozumiem: ${args.join(" ")}\n${help}`);
  }
}

const help = `Użycie: npm run years -- --address <https://{rok}…> --out <katalog> [opcje]
Dzieli treść na lata: każdy rok to osobny portal, przeszukiwany razem z pozostałymi.
  --address <https://…>  adres portalu roku; w miejscu roku {rok}, np. https://{rok}.postulaty.example
  --out <katalog>        gdzie zapisać treść; powstaje tam katalog o nazwie roku
  --year <rok>           tylko ten rok
  --list                 wypisz same lata jako listę JSON
  --content <katalog>    treść do podziału (domyślnie content)
  --help                 pokaż tę listę`;

export interface YearsOptions {
  readonly content: string;
  readonly wish: "list" | YearsWish;
}

export interface YearsWish {
  /** Only this one. */
  readonly year: string | undefined;
  readonly toAddress: (year: string) => string;
  readonly out: string;
}
