import { z } from "zod";
import { lineSchema, proseSchema } from "./text.ts";

export const themeSchema = z
  .strictObject({
    name: lineSchema.describe("Nazwa tematu, np. Lokale dla organizacji"),
    description: proseSchema.optional().describe("Jedno zdanie: co redakcja zalicza do tego tematu"),
  })
  .describe("Temat nadawany przez redakcję");

export type ThemeData = z.output<typeof themeSchema>;

export interface Theme extends ThemeData {
  readonly id: string;
}
