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
    const stop = () => fail(new UserMistake(tooSlow));
    const timer = setInterval(() => void hasUsedUp(worker).then((isOver) => isOver && stop()), 250);
    setTimeout(stop, limits.waiting).unref();
    worker.once("message", ({ imported, failure }: Answer) => {
      clearInterval(timer);
      if (imported) done(imported);
      else fail(new UserMistake(failure ?? unreadable));
    });
    worker.once("error", () => {
      clearInterval(timer);
      fail(new UserMistake(unreadable));
    });
    worker.once("exit", () => {
      clearInterval(timer);
      fail(new UserMistake(unreadable));
    });
  }).finally(() => worker.terminate());
}

/** What counts is the time that the reading itself took, for the machine may be busy with other things. */
async function hasUsedUp(worker: Worker): Promise<boolean> {
  const { user, system } = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
  return (user + system) / 1000 > limits.reading;
}

interface Answer {
  readonly imported?: ImportedDocument;
  readonly failure?: string;
}

// Milliseconds.
const limits = { reading: 8_000, waiting: 60_000 };
const tooSlow =
  "Odczytywanie dokumentu trwało zbyt długo i zostało przerwane: plik jest bardzo duży albo uszkodzony. Zapisz go ponownie w edytorze tekstu i spróbuj jeszcze raz.";
const unreadable =
  "Pliku nie da się odczytać: jest uszkodzony albo zapisany w nieznany sposób. Poproś o nową kopię albo o inny format (DOCX, ODT, PDF z tekstem, TXT).";
