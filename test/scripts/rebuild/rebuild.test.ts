import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { waitForRemovals } from "../../../scripts/remove-later.ts";
import { toRandom } from "../../../scripts/generate/random.ts";
import { changeAtRandom } from "./changes.ts";
import { inventContent } from "./content.ts";
import { findDifferences } from "./find-differences.ts";
import * as mischief from "./mischief.ts";
import { buildClean, commit, type Place, rebuild, type Stand, toPlace } from "./place.ts";
import { takeStep, toBeginning } from "./walk.ts";

// Steps at random, as many as wanted: POSTULAT_REBUILDS=200 POSTULAT_SEED=7 npx vitest run --config
// .config/vitest.config.ts --project building test/scripts/rebuild
const steps = Number(process.env["POSTULAT_REBUILDS"] ?? 0);
const seed = process.env["POSTULAT_SEED"] ?? "4";
const random = toRandom(`rebuild ${seed}`);
// Several whole builds, which take many times as long where others build too.
const patience = 600_000;
let place: Place;

beforeAll(() => {
  place = toPlace(mkdtempSync(join(tmpdir(), "postulat-rebuild-")));
});

afterAll(async () => {
  await waitForRemovals(place.site);
  rmSync(place.folder, { recursive: true, force: true });
});

describe.runIf(steps === 0)(
  "a portal that is built again is the same to the bit as one that is built clean",
  () => {
    const first: Stand = {
      files: inventContent(5, seed),
      day: "2026-11-20",
      address: undefined,
      epoch: undefined,
    };
    const kinds = ["words", "exchange", "add", "rename", "renumber", "withdraw", "synonyms"] as const;
    let stand: Stand;
    let clean: string;

    beforeAll(async () => {
      commit(place, first);
      await rebuild(place, first);
      const asOf = first.day;
      const files = kinds.reduce(
        (content, kind) => changeAtRandom(content, kind, { random, asOf }),
        first.files,
      );
      stand = { ...first, files, day: "2026-11-23" };
      commit(place, stand);
      clean = await buildClean(place, stand);
    }, patience);

    test.each<[string, () => Promise<unknown> | undefined]>([
      ["after entries changed, came, went and got other names", () => undefined],
      ["after files of the former were edited, deleted and added by hand", spoilSite],
      ["after what builds remember was cut", spoilMemory],
      ["after another address", () => rebuild(place, { ...stand, address: "https://inny.example" })],
    ])("%s", { timeout: patience }, async (_, happen) => {
      await happen();
      await rebuild(place, stand);
      expect(findDifferences(place.site, clean)).toEqual([]);
    });

    function spoilSite(): undefined {
      for (const spoil of [mischief.editFiles, mischief.deleteFiles, mischief.addFiles])
        spoil(place.site, random);
    }

    function spoilMemory(): undefined {
      mischief.truncateFiles(place.memory, random);
    }
  },
);

test.runIf(steps > 0)(
  `a portal is the same to the bit as one that is built clean at each of ${String(steps)} steps at random`,
  { timeout: (steps + 1) * patience },
  async () => {
    let stand = toBeginning(seed);
    commit(place, stand);
    await rebuild(place, stand);
    for (let number = 1; number <= steps; number++) {
      const step = await takeStep(place, stand, random);
      console.log(`${seed}, ${String(number)}: ${step.done.join(", ")}`);
      expect(step.differences).toEqual([]);
      stand = step.stand;
    }
  },
);
