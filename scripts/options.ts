import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { HelpRequest, UserMistake } from "./user-mistake.ts";

/** What the commands about a portal can be told; paths are absolute. */
export interface PortalOptions {
  readonly content: string;
  readonly out: string;
  readonly port: number;
  /** Refuse a portal whose publisher has not given every fact that the law asks for. */
  readonly production: boolean;
  /** The address to build for, before the one in the settings. */
  readonly address: string | undefined;
}

export function readOptions(args: readonly string[]): PortalOptions {
  const values = parse(args);
  if (values.help === true) throw new HelpRequest(help);
  return {
    content: toFolder("--content", values.content ?? "content"),
    out: toFolder("--out", values.out ?? "dist"),
    port: toPort(values.port ?? "4321"),
    production: values.production ?? false,
    address: values.address === undefined ? undefined : toOrigin(values.address),
  };
}

export const help = `Możliwe opcje:
  --content <katalog>    treść portalu (domyślnie content)
  --out <katalog>        gdzie ma powstać portal (domyślnie dist)
  --port <numer>         port serwera (domyślnie 4321; 0 to dowolny wolny)
  --address <https://…>  adres portalu w internecie (domyślnie ten z portal.yaml)
  --production           odmów, gdy w portal.yaml brakuje faktów wymaganych prawem
  --help                 pokaż tę listę
Po npm opcje poprzedza „--”, np. npm run build -- --out dist`;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        content: { type: "string" },
        out: { type: "string" },
        port: { type: "string" },
        production: { type: "boolean" },
        address: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch {
    throw new UserMistake(`nie rozumiem: ${args.join(" ")}\n${help}`);
  }
}

function toFolder(option: string, path: string): string {
  if (path.trim() === "") throw new UserMistake(`${option}: brakuje nazwy katalogu`);
  return resolve(path);
}

function toPort(port: string): number {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UserMistake(`--port: „${port}” nie jest numerem portu (od 0 do 65535)`);
  return Number(port);
}

function toOrigin(address: string): string {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new UserMistake(
      `--address: „${address}” nie jest adresem zaczynającym się od https:// lub http://`,
    );
  const { origin, href } = new URL(address);
  if (href !== `${origin}/`)
    throw new UserMistake(
      `--address: „${address}”: portal musi stać w korzeniu domeny; podaj sam adres, np. ${origin}`,
    );
  return origin;
}
