import { hash } from "node:crypto";
import { type BodyTexts, toBodyTexts } from "../../src/prose/body-texts.ts";
import { type KeptPlace, readKept, writeKept } from "../search/kept/kept-file.ts";

/** Reads the bodies that the former build did not read, by the digest of each. */
export function openKeptBodies(place: KeptPlace): KeptBodies {
  const former = new Map((readKept(place, name)?.head ?? []) as Head);
  const used = new Map<string, BodyTexts>();
  return {
    readBody: (body) => {
      const digest = hash("sha256", body, "base64");
      const texts = former.get(digest) ?? toBodyTexts(body);
      used.set(digest, texts);
      return texts;
    },
    keep: () => {
      if (used.size === former.size && Array.from(used.keys()).every((digest) => former.has(digest))) return;
      writeKept(place, name, { head: [...used] satisfies Head, rows: [] });
    },
  };
}

const name = "bodies";

type Head = readonly (readonly [digest: string, texts: BodyTexts])[];

interface KeptBodies {
  readonly readBody: (body: string) => BodyTexts;
  /** Keeps what was read, and no more, for the next build. */
  readonly keep: () => void;
}
