import { parentPort, workerData } from "node:worker_threads";
import { isIntakeFailure } from "../src/intake/failure.ts";
import { importDocument } from "../src/intake/import-document.ts";
import type { Sphere } from "../src/intake/interpret/scope.ts";

const { bytes, spheres } = workerData as { bytes: Uint8Array; spheres: readonly Sphere[] };

try {
  parentPort?.postMessage({ imported: await importDocument(bytes, spheres) });
} catch (error) {
  if (!isIntakeFailure(error)) throw error;
  parentPort?.postMessage({ failure: error.message });
}
