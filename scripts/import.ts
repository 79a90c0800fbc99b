import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename } from "node:path";
import { toDraft, type Draft } from "../src/intake/draft/draft.ts";
import type { DraftFile } from "../src/intake/draft/party-files.ts";
import { toDraftData } from "../src/intake/data.ts";
import type { ImportedDocument } from "../src/intake/import-document.ts";
import { formatReport } from "../src/intake/report.ts";
import { ask } from "./ask.ts";
import { howElse, questionForFile, readImportOptions } from "./import-options.ts";
import { importWithin } from "./import-within.ts";
import { readKnownContent, type KnownContent } from "./known-content.ts";
import { runCommand, UserMistake } from "./user-mistake.ts";
import { writeFiles } from "./write-files.ts";
import { formatWritten } from "./written-files.ts";

await runCommand(async () => {
  const options = readImportOptions(process.argv.slice(2));
  const path = options.file ?? cleanPath((await ask([questionForFile]))[0] ?? "");
  const bytes = readDocumentFile(path);
  const known = readKnownContent(options.content);
  if (known.spheres.length === 0)
    throw new UserMistake(
      `W katalogu ${options.content} nie ma spheres.yaml; podaj właściwy katalog po --content.`,
    );
  const imported = await importWithin(bytes, known.spheres);
  const draft = draftFrom(imported, { ...options, known, file: basename(path), bytes });
  if (options.json) console.log(JSON.stringify(toJson(imported, draft), null, 2));
  else write(imported, draft, { ...options, known });
});

function toJson({ meeting, doubts, coverage }: ImportedDocument, draft: Draft) {
  return { ...toDraftData(meeting), doubts: [...doubts, ...draft.doubts], coverage };
}

function write(imported: ImportedDocument, draft: Draft, { content, force, known }: Wish): void {
  const files = filesOf(draft);
  if (!force || known.meetings.every(({ file }) => file !== files[0].path)) refuseTwin(files[0], known);
  writeFiles(content, files, { isForced: force, howElse });
  const paths = files.map(({ path }) => path);
  console.log(`${formatReport(imported, draft)}\n\n${formatWritten(content, paths)}`);
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

/** One identifier names one meeting, whatever year's folder it lies in, and one document is the source of one. */
function refuseTwin({ path, text }: DraftFile, { meetings }: KnownContent): void {
  const id = basename(path, ".mdx");
  const twin = meetings.find((other) => other.id === id);
  if (twin)
    throw new UserMistake(`Spotkanie „${id}” już jest: ${twin.file}. Niczego nie zapisano. ${howElse}`);
  const source = meetings.find(({ sha256 }) => sha256 !== undefined && text.includes(`sha256: ${sha256}`));
  if (source)
    throw new UserMistake(
      `Ten dokument jest już źródłem spotkania „${source.id}”: ${source.file}. Niczego nie zapisano.`,
    );
}

/** A path dragged into a terminal comes in quotation marks, or with its spaces escaped. */
function cleanPath(path: string): string {
  const bare = path.replace(/^(['"])(.*)\1$/, "$2").replace(/^~(?=\/)/, homedir());
  return existsSync(bare) ? bare : bare.replace(/\\(.)/g, "$1");
}

type Wish = ReturnType<typeof readImportOptions> & { readonly known: KnownContent };

type Given = Wish & { readonly file: string; readonly bytes: Uint8Array };
