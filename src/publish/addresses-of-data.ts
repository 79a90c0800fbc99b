import { sections } from "../domain/addresses.ts";

/** The addresses of what machines read; once published, none may change. */
export const dataSections = {
  data: sections.data,
  feeds: sections.feeds,
  calendars: "/kalendarze/",
  api: "/api/v1/",
  schemas: "/schema/",
} as const;

export const downloadPath = (slug: string, format: string): string => `${dataSections.data}${slug}.${format}`;
export const schemaPath = (slug: string): string => `${dataSections.schemas}${slug}.schema.json`;
export const xsdPath = (slug: string): string => `${dataSections.schemas}${slug}.xsd`;
export const apiListPath = (slug: string): string => `${dataSections.api}${slug}.json`;

/** @param id a proposal's is `meeting-id/proposal-id` */
export const apiRecordPath = (slug: string, id: string): string => `${dataSections.api}${slug}/${id}.json`;

/** @param path `wszystko`, or `kind/id` */
export const feedPath = (path: string, ending: "xml" | "json"): string =>
  `${dataSections.feeds}${path}.${ending}`;

/** @param path `wszystko`, or `kind/id` */
export const calendarPath = (path: string): string => `${dataSections.calendars}${path}.ics`;
