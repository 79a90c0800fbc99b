import { expect, test } from "vitest";
import { isIntakeFailure } from "../../src/intake/failure.ts";
import { importDocument } from "../../src/intake/import-document.ts";
import { mutate, seededRandom } from "./mutate.ts";
import { readFixture, spheres } from "./score.ts";

// MUTATIONS=5000 runs the whole set; the seed makes every run repeatable.
const total = Number(process.env["MUTATIONS"] ?? 120);
const seed = Number(process.env["MUTATION_SEED"] ?? 20_250_624);
const sources = ["d1.docx", "d1b.docx", "d2.pdf", "d3.pdf", "d4.odt", "d5.txt"];

test.each(sources)(
  "%s, mutated at random, is imported or refused, and nothing else happens",
  async (source) => {
    const random = seededRandom(seed + sources.indexOf(source));
    const original = readFixture(`dev/${source}`);
    const accidents: string[] = [];
    for (let count = 0; count < total / sources.length; count += 1) {
      const mutated = mutate(original, random);
      await importDocument(mutated, spheres).catch((error: unknown) => {
        if (!isIntakeFailure(error)) accidents.push(`mutation ${count}: ${String(error)}`);
      });
    }
    expect(accidents).toEqual([]);
  },
  3_600_000,
);
