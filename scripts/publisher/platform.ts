import { createHash } from "node:crypto";
import { constants, crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import type { Pieces, Platform } from "../../src/publish/files/portal-file.ts";

export function toPlatform(pieces: Pieces = new Map()): Platform {
  return {
    digest: (body, algorithm) => createHash(algorithm).update(body).digest("hex"),
    deflate: (body) => deflateRawSync(body, { level }),
    deflatePiece: (body) => deflateRawSync(body, { level, finishFlush: constants.Z_FULL_FLUSH }),
    inflatePiece: (deflated) => inflateRawSync(deflated, { finishFlush: constants.Z_SYNC_FLUSH, chunkSize }),
    crc32,
    pieces,
  };
}

const level = 6;
// Of most pieces the whole.
const chunkSize = 1 << 19;
