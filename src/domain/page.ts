import { z } from "zod";
import { lineSchema } from "./text.ts";

export const pageSchema = z
  .strictObject({
    title: lineSchema.describe("Tytuł strony"),
    description: lineSchema.describe("Jedno zdanie o stronie, dla wyszukiwarek"),
  })
  .describe("Strona informacyjna");

export type PageData = z.output<typeof pageSchema>;

export interface Page extends PageData {
  readonly id: string;
}
