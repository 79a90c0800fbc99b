import { z } from "zod";
import type { OfficeMention } from "../../domain/portal.ts";
import type { Edition } from "../edition.ts";

/** A text that the portal always knows. */
export const text = (description: string) => z.string().describe(description);

/** A text that may be unknown: `null`, in CSV an empty cell. */
export const maybeText = (description: string) => z.string().nullable().describe(description);

export const maybeDay = (description: string) => z.iso.date().nullable().describe(description);

export const webAddress = (description: string) => z.url().describe(description);

/** As the content gives it, and so perhaps with letters that a strict address may not have. */
export const maybeAddress = (description: string) => z.string().nullable().describe(description);

export const namedSchema = (description: string) =>
  z
    .strictObject({
      id: text(`${description}: identyfikator`),
      name: text(`${description}: nazwa w portalu`),
    })
    .describe(description);

export const mentionSchema = (description: string) =>
  z
    .strictObject({
      id: text(`${description}: identyfikator`),
      name: text(`${description}: nazwa w portalu`),
      asWritten: text(`${description}: zapis z dokumentu`),
    })
    .describe(description);

export function toMention({ office, asWritten }: OfficeMention): z.output<ReturnType<typeof mentionSchema>> {
  return { id: office.id, name: office.name, asWritten };
}

/** Fields that every record of a file ends with. */
export const recordFields = {
  page: webAddress("Stały adres strony w portalu"),
  published: maybeDay("Dzień dodania wpisu do portalu"),
  modified: maybeDay("Dzień ostatniej zmiany pliku wpisu"),
} as const;

export function toRecordFields(edition: Edition, path: string, file: string): RecordFields {
  const { added, changed } = edition.datesOf(file);
  return { page: `${edition.origin}${path}`, published: added ?? null, modified: changed ?? null };
}

export interface RecordFields {
  readonly page: string;
  readonly published: string | null;
  readonly modified: string | null;
}
