import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Sphere } from "../../src/intake/interpret/scope.ts";

export const fixtures = new URL("../fixtures/import/", import.meta.url);

export function readFixture(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, fixtures)));
}

export function readTruth(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, fixtures), "utf8"));
}

/** The statutory spheres as the portal publishes them. */
export const spheres: readonly Sphere[] = (
  parse(readFileSync(new URL("../../content/spheres.yaml", import.meta.url), "utf8")) as {
    spheres: { point: string; name: string }[];
  }
).spheres.map(({ point, name }) => ({ id: point, name }));

/** The judge that the fixtures bring along. */
export const { score } = (await import(new URL("score.mjs", fixtures).href)) as {
  score: (truth: unknown, candidate: unknown) => Judgement;
};

interface Judgement {
  readonly total: number;
  readonly lost: readonly string[];
  readonly invented: readonly string[];
}
