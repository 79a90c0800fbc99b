import { unzipSync } from "fflate";

import { IntakeFailure } from "./failure.ts";

/** The parts of a DOCX or ODT that are wanted, unpacked within bounds. */
export type Archive = Readonly<Record<string, Uint8Array>>;

const megabyte = 1024 * 1024;
const limits = { packed: 20 * megabyte, unpacked: 64 * megabyte, ratio: 100, entries: 1000 };

/**
 * Unpacks the entries that `isWanted` names. An archive that is damaged, encrypted, or larger than a document
 * can honestly be is refused before anything is inflated.
 */
export function openArchive(bytes: Uint8Array, isWanted: (name: string) => boolean): Archive {
  if (bytes.length > limits.packed) throw new IntakeFailure(tooLarge);
  const seen = { entries: 0, unpacked: 0 };
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        seen.entries += 1;
        if (seen.entries > limits.entries) throw new IntakeFailure(tooLarge);
        if (!isWanted(name)) return false;
        seen.unpacked += originalSize;
        const isBomb = originalSize > megabyte && originalSize > size * limits.ratio;
        if (seen.unpacked > limits.unpacked || isBomb) throw new IntakeFailure(tooLarge);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof IntakeFailure) throw error;
    throw new IntakeFailure(damaged);
  }
}

const tooLarge =
  "Plik po rozpakowaniu byłby o wiele za duży jak na dokument (albo jest tak zbudowany, żeby wyczerpać pamięć). " +
  "Zapisz dokument ponownie w edytorze tekstu i spróbuj jeszcze raz.";
const damaged =
  "Plik jest uszkodzony: nie da się go rozpakować. Pobierz dokument ponownie albo poproś o nową kopię.";
