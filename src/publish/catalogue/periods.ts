import { dataSections } from "../addresses-of-data.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import type { KindName } from "../kinds.ts";
import { address, date, type Resource } from "./resource.ts";

/** The period of which the data tell: from the first meeting to the last one, as far as their days are known. */
export function toPeriods(edition: Edition): readonly Resource[] {
  const days = edition.portal.meetings.flatMap(({ date: day }) => day ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    {
      id: toAbsolute(edition, `${dataSections.data}#okres`),
      type: "dcterms:PeriodOfTime",
      properties: [
        ["dcat:startDate", date(first)],
        ["dcat:endDate", date(last)],
      ],
    },
  ];
}

/** Of what happened at meetings; names of bodies, themes and spheres are of no time. */
export function timeOf(name: KindName, edition: Edition): Resource["properties"] {
  if (!ofMeetings.has(name)) return [];
  return toPeriods(edition).map(({ id }) => ["dcterms:temporal", address(id)] as const);
}

const ofMeetings: ReadonlySet<KindName> = new Set(["meetings", "proposals"]);
