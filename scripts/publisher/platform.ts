import { createHash } from "node:crypto";
import { crc32, deflateRawSync } from "node:zlib";
import type { Platform } from "../../src/publish/files/portal-file.ts";

export const platform: Platform = {
  digest: (body, algorithm) => createHash(algorithm).update(body).digest("hex"),
  deflate: (body) => deflateRawSync(body, { level: 6 }),
  crc32,
};
