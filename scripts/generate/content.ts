import { planMeetings } from "./plan.ts";
import { toMeetingFile } from "./meeting.ts";
import { type GeneratedFile, toOrganizationFile, toPortalFiles } from "./portal-files.ts";
import { countOrganizations } from "./proposal.ts";

/** The content of an invented city, file by file; the same size and seed always give the same files. */
export function* generateContent({ meetings, seed }: Wish): Generator<GeneratedFile> {
  const plans = planMeetings(meetings, seed);
  yield* toPortalFiles(plans);
  for (let number = 0; number < countOrganizations(meetings); number++) yield toOrganizationFile(number);
  const turns = new Map(
    plans.filter(({ state }) => state === "held").map(({ index }, before) => [index, before]),
  );
  for (const plan of plans) yield toMeetingFile({ plans, seed, turns }, plan);
}

export interface Wish {
  readonly meetings: number;
  readonly seed: string;
}
