import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UserMistake } from "./user-mistake.ts";

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
  const port = Number(values.port ?? "4321");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UserMistake(`--port: „${values.port ?? ""}” nie jest numerem portu (od 0 do 65535)`);
  return {
    content: resolve(values.content ?? "content"),
    out: resolve(values.out ?? "dist"),
    port,
    production: values.production ?? false,
    address: values.address === undefined ? undefined : toOrigin(values.address),
  };
}

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
      },
    }).values;
  } catch {
    throw new UserMistake(
      `nie rozumiem: ${args.join(" ")}\nMożliwe opcje: --content <katalog>, --out <katalog>, --port <numer>, --address <https://…>, --production`,
    );
  }
}

function toOrigin(address: string): string {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new UserMistake(
      `--address: „${address}” nie jest adresem zaczynającym się od https:// lub http://`,
    );
  return new URL(address).origin;
}
