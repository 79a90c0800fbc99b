import { Worker } from "node:worker_threads";
import type { ImportedDocument } from "../src/intake/import-document.ts";
import type { Sphere } from "../src/intake/interpret/scope.ts";
import { UserMistake } from "./user-mistake.ts";

/**
 * Reads a document in a thread of its own, which is ended where it takes too long or too much memory:
 * a document may be built to do either.
 */
export function importWithin(bytes: Uint8Array, spheres: readonly Sphere[]): Promise<ImportedDocument> {
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url), {
    workerData: { bytes, spheres },
    resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: 4 },
    stderr: true,
    stdout: true,
  });
  return new Promise<ImportedDocument>((done, fail) => {
    const timer = setTimeout(() => fail(new UserMistake(tooSlow)), timeLimit);
    worker.once("message", ({ imported, failure }: Answer) => {
      clearTimeout(timer);
      if (imported) done(imported);
      else fail(new UserMistake(failure ?? unreadable));
    });
    worker.once("error", () => {
      clearTimeout(timer);
      fail(new UserMistake(unreadable));
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      fail(new UserMistake(unreadable));
    });
  }).finally(() => worker.terminate());
}

interface Answer {
  readonly imported?: ImportedDocument;
  readonly failure?: string;
}

const timeLimit = 8_000;
const tooSlow =
  "Odczytywanie dokumentu trwało zbyt długo i zostało przerwane: plik jest bardzo duży albo uszkodzony. Zapisz go ponownie w edytorze tekstu i spróbuj jeszcze raz.";
const unreadable =
  "Pliku nie da się odczytać: jest uszkodzony albo zapisany w nieznany sposób. Poproś o nową kopię albo o inny format (DOCX, ODT, PDF z tekstem, TXT).";
