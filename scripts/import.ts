import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isIdentifier } from "../src/domain/identifier.ts";
import { toDraft, type Draft } from "../src/intake/draft/draft.ts";
import type { DraftFile } from "../src/intake/draft/party-files.ts";
import { toDraftData } from "../src/intake/data.ts";
import type { ImportedDocument } from "../src/intake/import-document.ts";
import { formatReport } from "../src/intake/report.ts";
import { ask } from "./ask.ts";
import { importWithin } from "./import-within.ts";
import { readKnownContent, type KnownContent } from "./known-content.ts";
import { runCommand, UserMistake } from "./user-mistake.ts";
import { writeFiles } from "./write-files.ts";

await runCommand(async () => {
  const options = readImportOptions(process.argv.slice(2));
  refuseMistakes(options);
  const path =
    options.file ??
    cleanPath(await ask("Który dokument przenieść? Podaj ścieżkę do pliku DOCX, ODT, PDF albo TXT:"));
  const bytes = readDocumentFile(path);
  const known = readKnownContent(options.content);
  if (known.spheres.length === 0)
    throw new UserMistake(
      `W katalogu ${options.content} nie ma spheres.yaml; podaj właściwy katalog po --content.`,
    );
  const imported = await importWithin(bytes, known.spheres);
  const draft = draftFrom(imported, { ...options, known, file: basename(path), bytes });
  if (options.json) {
    console.log(
      JSON.stringify(
        {
          ...toDraftData(imported.meeting),
          doubts: [...imported.doubts, ...draft.doubts],
          coverage: imported.coverage,
        },
        null,
        2,
      ),
    );
    return;
  }
  const files = filesOf(draft);
  refuseTwin(files[0], known, options.force);
  writeFiles(options.content, files, options);
  console.log(`${formatReport(imported, draft)}\n\n${formatWritten(files)}`);
});

function readImportOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        force: { type: "boolean", default: false },
        id: { type: "string" },
        "source-url": { type: "string" },
        content: { type: "string", default: "content" },
      },
    });
    if (positionals.length > 1) throw new Error("one file");
    return { ...values, file: positionals[0], content: resolve(values.content) };
  } catch {
    throw new UserMistake(
      `nie rozumiem: ${args.join(" ")}\nUżycie: npm run import -- <plik> [--id <identyfikator>] [--source-url <https://…>] [--force] [--json] [--content <katalog>]`,
    );
  }
}

function refuseMistakes({ id, "source-url": url }: ReturnType<typeof readImportOptions>): void {
  if (id !== undefined && !isIdentifier(id))
    throw new UserMistake(
      `--id: „${id}” może mieć tylko małe litery bez polskich znaków, cyfry i pojedyncze myślniki`,
    );
  if (url !== undefined && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    throw new UserMistake(`--source-url: „${url}” nie jest adresem zaczynającym się od https:// lub http://`);
}

function readDocumentFile(path: string): Uint8Array {
  if (!existsSync(path)) throw new UserMistake(`Nie ma takiego pliku: ${path}`);
  const stats = statSync(path);
  if (!stats.isFile()) throw new UserMistake(`To nie jest plik: ${path}`);
  if (stats.size > 50 * 1024 * 1024)
    throw new UserMistake("Plik ma ponad 50 MB: to za dużo jak na podsumowanie spotkania.");
  return readFileSync(path);
}

function draftFrom(imported: ImportedDocument, given: Given): Draft {
  const { id, known, file, bytes } = given;
  const url = given["source-url"];
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const source = url === undefined ? { file, sha256 } : { file, sha256, url };
  return toDraft(imported.meeting, { ...known, source, ...(id === undefined ? {} : { id }) });
}

function filesOf({ meeting, parties }: Draft): [DraftFile, ...DraftFile[]] {
  if (meeting === undefined)
    throw new UserMistake(
      "W dokumencie nie znaleziono daty spotkania, więc podaj identyfikator: --id <rok-miesiąc-dzień-nazwa>",
    );
  return [meeting, ...parties];
}

/** One identifier names one meeting, whatever year's folder it lies in. */
function refuseTwin(meeting: DraftFile, { meetings }: KnownContent, force: boolean): void {
  const id = basename(meeting.path, ".mdx");
  const twin = meetings.find((other) => other.id === id);
  if (twin && (!force || twin.file !== meeting.path))
    throw new UserMistake(
      `Spotkanie „${id}” już jest: ${twin.file}. Niczego nie zapisano. Podaj inny identyfikator (--id) albo zgodę na nadpisanie (--force).`,
    );
}

function formatWritten(files: readonly DraftFile[]): string {
  return [
    "Zapisano szkice:",
    ...files.map(({ path }) => `  - ${join("content", path)}`),
    "",
    "Teraz zastąp każde TODO decyzją i sprawdź treść: npm run check",
  ].join("\n");
}

/** A path dragged into a terminal comes in quotation marks. */
function cleanPath(path: string): string {
  return path.replace(/^(['"])(.*)\1$/, "$2");
}

type Given = ReturnType<typeof readImportOptions> & {
  readonly known: KnownContent;
  readonly file: string;
  readonly bytes: Uint8Array;
};
