import { correctionFragment } from "../../src/domain/addresses.ts";
import type { Told, ToldRegister } from "../../src/domain/history/happenings.ts";
import { countPastCorrections } from "../../src/entries/past-meeting.ts";
import type { FileVersion } from "./file-lineages.ts";
import { toPolishDay } from "./polish-day.ts";

/** The names of the corrections that each version told of. */
export function readCorrections(
  versions: readonly FileVersion[],
  blobs: ReadonlyMap<string, Buffer>,
): readonly Named[] {
  return versions.flatMap((version) => {
    const count = countPastCorrections(blobs.get(version.blob)?.toString("utf8") ?? "");
    return Array.from({ length: count }, (_, index) => ({
      name: `${toMeetingId(version)}#${correctionFragment(index + 1)}`,
      told: toMoment(version),
    }));
  });
}

/** When each thing came for the first time. */
export function toTold(committed: readonly Happened[], others: readonly Named[]): ToldRegister["names"] {
  const happened = committed.flatMap(({ key, date, order, happened: names }) =>
    [key, ...names.map((name) => `${key}#${name}`)].map((name) => ({ name, told: { order, day: date } })),
  );
  const latestFirst = [...happened, ...others].sort((a, b) => b.told.order - a.told.order);
  return Object.fromEntries(latestFirst.map(({ name, told }) => [name, told]));
}

export function toMoment({ order, seconds }: FileVersion): Told {
  return { order, day: toPolishDay(seconds) };
}

export function toMeetingId({ file }: FileVersion): string {
  return toId(file);
}

/** What a file was called when this was its newest version. */
export function toIdThen({ path }: FileVersion): string {
  return toId(path);
}

function toId(path: string): string {
  return path.replace(/^.*\/|\.\w+$/g, "");
}

/** What had happened to a proposal when it was committed. */
interface Happened {
  readonly key: string;
  readonly date: string;
  readonly order: number;
  readonly happened: readonly string[];
}

export interface Named {
  readonly name: string;
  readonly told: Told;
}
