import { createHash } from "node:crypto";

/** A file's checksum in hexadecimal digits. */
export function toDigest(body: string | Uint8Array, algorithm: "sha256" | "md5"): string {
  return createHash(algorithm).update(body).digest("hex");
}
