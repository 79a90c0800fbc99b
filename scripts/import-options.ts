import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { webAddressSchema } from "../src/domain/text.ts";
import { refuseMeetingId } from "./meeting-id.ts";
import { HelpRequest, UserMistake } from "./user-mistake.ts";

/** What an import was told; paths of folders are absolute. */
export function readImportOptions(args: readonly string[]) {
  const { values, positionals } = parse(args);
  if (values.help) throw new HelpRequest(help);
  refuseMistakes(values);
  const file = positionals[0]?.trim() === "" ? undefined : positionals[0];
  return { ...values, file, content: resolve(values.content) };
}

function parse(args: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        force: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        id: { type: "string" },
        "source-url": { type: "string" },
        content: { type: "string", default: "content" },
      },
    });
    if (parsed.positionals.length > 1) throw new Error("one file");
    return parsed;
  } catch {
    throw new UserMistake(`nie rozumiem: ${args.join(" ")}\n${help}`);
  }
}

function refuseMistakes({ id, "source-url": url }: ReturnType<typeof parse>["values"]): void {
  if (id !== undefined) refuseMeetingId("--id", id);
  if (url !== undefined && !webAddressSchema.safeParse(url).success)
    throw new UserMistake(`--source-url: „${url}” nie jest adresem zaczynającym się od https:// lub http://`);
}

export const questionForFile = "Który dokument przenieść? Podaj ścieżkę do pliku DOCX, ODT, PDF albo TXT:";
export const howElse = "Podaj inny identyfikator (--id) albo zgodę na nadpisanie (--force).";

const help = `Użycie: npm run import -- <plik> [opcje]
  <plik>                 dokument miasta: DOCX, ODT, PDF z tekstem albo TXT; bez niego program o niego zapyta
  --id <identyfikator>   adres spotkania, np. 2025-06-24-zdrowie (domyślnie z daty i jednostki)
  --source-url <https…>  skąd pochodzi dokument
  --force                nadpisz szkic, który już jest
  --json                 wypisz dane zamiast pisać pliki
  --content <katalog>    treść portalu (domyślnie content)
  --help                 pokaż tę listę`;
