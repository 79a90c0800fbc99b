import { toRandom, type Random } from "../../../scripts/generate/random.ts";
import { changeAtRandom, changeKinds } from "./changes.ts";
import { type Content, inventContent, readContent, toLawful } from "./content.ts";
import * as mischief from "./mischief.ts";
import {
  commit,
  compareWithClean,
  forgetHistory,
  interrupt,
  type Place,
  rebuild,
  type Stand,
} from "./place.ts";

/** The content of a small city, or the one that uses everything the model can say. */
export function toBeginning(seed: string): Stand {
  const isInvented = toRandom(`beginning ${seed}`).chance(0.5);
  const files = isInvented ? inventContent(6, seed) : readContent("test/fixtures/portal/content");
  return { files, day: "2026-11-20", address: undefined, epoch: undefined };
}

/** One step further: some changes, or none, and things that happen to what former builds left. Says what was done. */
export async function takeStep(place: Place, before: Stand, random: Random): Promise<Step> {
  const { stand, done } = changeStand(before, random);
  commit(place, stand);
  const happened = [];
  for (const [name, happen] of Object.entries(happenings)) {
    if (!random.chance(seldom)) continue;
    await happen(place, stand, random);
    happened.push(name);
  }
  await rebuild(place, stand);
  return { stand, done: [...done, ...happened], differences: await compareWithClean(place, stand) };
}

/** Mostly one change, since many would hide from one another. */
function changeStand(before: Stand, random: Random): Pick<Step, "stand" | "done"> {
  const kinds = Array.from({ length: random.pick([0, 1, 1, 1, 1, 2, 4]) }, () => random.pick(changeKinds));
  const files = kinds.reduce<Content>(
    (content, kind) => changeAtRandom(content, kind, { random, asOf: toAsOf(before) }),
    before.files,
  );
  const changed = [...files].filter(([path, text]) => before.files.get(path) !== text).map(([path]) => path);
  const around = changeAround(before, random);
  const stand = { ...around, files };
  const isLawful = toLawful(files, toAsOf(stand)) === files;
  const { day, epoch, address } = isLawful ? around : before;
  return {
    stand: { files, day, epoch, address },
    done: [...kinds, ...changed, `${day} ${String(epoch)} ${String(address)}`],
  };
}

/** Another day of the commit, another day to which the content is told to be true, another address. */
function changeAround({ files, day, epoch, address }: Stand, random: Random): Stand {
  const addresses = [undefined, "https://inny.example", "https://jeszcze-inny.example"];
  return {
    files,
    day: random.chance(0.3) ? later(day, random) : day,
    epoch: random.chance(seldom) ? random.pick([undefined, toEpoch(later(day, random))]) : epoch,
    address: random.chance(seldom) ? random.pick(addresses) : address,
  };
}

function toAsOf({ day, epoch }: Stand): string {
  return epoch === undefined ? day : new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

function toEpoch(day: string): string {
  return String(Date.parse(`${day}T12:00:00Z`) / 1000);
}

function later(day: string, random: Random): string {
  return new Date(Date.parse(day) + random.integer(1, 60) * 86_400_000).toISOString().slice(0, 10);
}

const happenings: Readonly<Record<string, (place: Place, stand: Stand, random: Random) => unknown>> = {
  "output edited": ({ site }, _, random) => mischief.editFiles(site, random),
  "output deleted": ({ site }, _, random) => mischief.deleteFiles(site, random),
  "output added": ({ site }, _, random) => mischief.addFiles(site, random),
  "output gone": ({ site }) => mischief.deleteFolder(site),
  "memory truncated": ({ memory }, _, random) => mischief.truncateFiles(memory, random),
  "memory deleted in part": ({ memory }, _, random) => mischief.deleteFiles(memory, random),
  "memory gone": ({ memory }) => mischief.deleteFolder(memory),
  "history gone": forgetHistory,
  "another portal built": async (place, stand, random) => {
    const other = { ...stand, files: inventContent(4, String(random.next())) };
    await rebuild({ ...place, content: `${place.content}-other` }, commitOther(place, other));
  },
  "another address built": (place, stand) => rebuild(place, { ...stand, address: "https://obcy.example" }),
  interrupted: (place, stand, random) => interrupt(place, stand, random.integer(500, 9_000)),
};

function commitOther(place: Place, other: Stand): Stand {
  commit({ ...place, content: `${place.content}-other` }, other);
  return other;
}

const seldom = 0.06;

export interface Step {
  readonly stand: Stand;
  /** What it was, for whoever looks for what went wrong. */
  readonly done: readonly string[];
  readonly differences: readonly string[];
}
