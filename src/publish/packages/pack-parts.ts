import { remember } from "../../domain/remember.ts";
import type { Piece, Platform } from "../files/portal-file.ts";
import { type FilePart, type Run, toTextOf } from "../formats/file-part.ts";
import { concatenate } from "./concatenate.ts";
import type { Packed } from "./zip.ts";

/**
 * Makes files of their parts, packed too: each part by itself, so that what records make, in this file or in another
 * one, is made and packed only once, and never again while the records are the same.
 */
export function createPartsPacker(platform: Platform): (parts: Iterable<FilePart>) => PackedParts {
  const { pieces } = platform;
  const digestOf = remember((records: Run) => platform.digest(JSON.stringify(records), "sha256"));
  const make = (part: FilePart): MadePiece => {
    const bytes = new TextEncoder().encode(toTextOf(part));
    return { bytes, deflated: platform.deflatePiece(bytes) };
  };
  const toPiece = (part: FilePart): MadePiece => {
    if (typeof part === "string") return make(part);
    const key = platform.digest(`${digestOf(part.records)} ${part.form}`, "sha256");
    const deflated = pieces.get(key);
    if (deflated !== undefined) return { bytes: platform.inflatePiece(deflated), deflated };
    const made = make(part);
    pieces.set(key, made.deflated);
    return made;
  };
  return (parts) => {
    const made = Array.from(parts, toPiece);
    const body = concatenate(made.map(({ bytes }) => bytes));
    const deflated = [...made.map(({ deflated }) => deflated), platform.deflate(new Uint8Array())];
    return { body, packed: { deflated, size: body.length, crc: platform.crc32(body) } };
  };
}

interface PackedParts {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly packed: Packed;
}

interface MadePiece {
  readonly bytes: Uint8Array;
  readonly deflated: Piece;
}
