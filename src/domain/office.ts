import { z } from "zod";
import { identifierSchema } from "./identifier.ts";
import { lineSchema, proseSchema } from "./text.ts";

/** What an office is, in the order in which the tree shows those whose place in the structure is not known. */
export const officeKinds = {
  office: "Urząd",
  department: "Wydziały",
  section: "Referaty",
  plenipotentiary: "Pełnomocnicy",
  coordinator: "Koordynatorzy",
  unit: "Jednostki i instytucje",
  other: "Inne",
} as const;

export type OfficeKind = keyof typeof officeKinds;

const functionSchema = lineSchema.refine(
  (name) => !/^(?:pan|pani|mgr|dr|inż\.|lek\.|prof\.)\s/iu.test(name),
  {
    error: "to wygląda na osobę, a urzędy i funkcje nie mają tu imion ani nazwisk; wpisz nazwę funkcji",
  },
);

export const officeSchema = z
  .strictObject({
    name: functionSchema.describe("Nazwa urzędu, wydziału, jednostki albo funkcji; nigdy imię i nazwisko"),
    feminineName: lineSchema.optional().describe("Żeńska forma funkcji, np. Pełnomocniczka …"),
    kind: z
      .enum(Object.keys(officeKinds) as [OfficeKind, ...OfficeKind[]])
      .describe(
        "Rodzaj: office (urząd), department (wydział), section (referat), plenipotentiary (pełnomocnik), coordinator (koordynator), unit (jednostka), other (inny)",
      ),
    parent: identifierSchema.optional().describe("Jednostka nadrzędna, jeśli wiadomo"),
    aliases: z.array(lineSchema).default([]).describe("Inne nazwy i zapisy, także dawne i skrócone"),
    note: proseSchema.optional().describe("Nota redakcji, np. dlaczego dwie nazwy to jedna jednostka"),
  })
  .describe("Strona miejska: urząd, wydział, jednostka albo funkcja");

export type OfficeData = z.output<typeof officeSchema>;

export interface Office extends OfficeData {
  readonly id: string;
}
