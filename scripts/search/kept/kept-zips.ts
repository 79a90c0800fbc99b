import { hash } from "node:crypto";
import { zip as zipAnew, type Zip } from "../zip.ts";
import { type KeptPlace, readKept, writeKept } from "./kept-file.ts";

/** Compresses what the former build did not compress, by the digest of what it is. */
export function openKeptZips(place: KeptPlace): { readonly zip: Zip; readonly keep: () => void } {
  const former = readZips(place);
  const used = new Map<string, Uint8Array>();
  return {
    zip: (content) => {
      const digest = hash("sha256", content, "hex");
      const zipped = used.get(digest) ?? former.get(digest) ?? zipAnew(content);
      used.set(digest, zipped);
      return zipped;
    },
    keep: () => {
      if (used.size === former.size && Array.from(used.keys()).every((digest) => former.has(digest))) return;
      const head: Head = Array.from(used, ([digest, { byteLength }]) => [digest, byteLength]);
      writeKept(place, name, { head, rows: [[...used.values()]] });
    },
  };
}

function readZips(place: KeptPlace): Map<string, Uint8Array> {
  const { head, rows } = readKept(place, name) ?? { head: [], rows: [] };
  const [bytes = new Uint8Array()] = rows;
  let at = 0;
  return new Map((head as Head).map(([digest, length]) => [digest, bytes.subarray(at, (at += length))]));
}

const name = "zips";

type Head = readonly (readonly [digest: string, length: number])[];
