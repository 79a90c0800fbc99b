import type { Piece, Pieces } from "../../src/publish/files/portal-file.ts";
import { type KeptPlace, readKept, writeKept } from "../search/kept/kept-file.ts";

/** Deflated pieces of files that the former build made, by what they were made of. */
export function openKeptPieces(place: KeptPlace): KeptPieces {
  const kept = readKept(place, name);
  const former = new Map(((kept?.head ?? []) as Head).map((key, row) => [key, kept?.rows[row]]));
  const used = new Map<string, Piece>();
  const set = (key: string, piece: Piece): void => void used.set(key, piece);
  return {
    get: (key) => {
      const piece = used.get(key) ?? former.get(key);
      if (piece !== undefined) set(key, piece);
      return piece;
    },
    set,
    keep: () => {
      if (used.size === former.size && Array.from(used.keys()).every((key) => former.has(key))) return;
      writeKept(place, name, {
        head: [...used.keys()] satisfies Head,
        rows: Array.from(used.values(), (piece) => [piece]),
      });
    },
  };
}

const name = "pieces";

type Head = readonly string[];

interface KeptPieces extends Pieces {
  /** Keeps what was asked for or made, and no more, for the next build. */
  readonly keep: () => void;
}
