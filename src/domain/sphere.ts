import { z } from "zod";
import { firstWords } from "../polish/typography.ts";
import { lineSchema } from "./text.ts";

export const spherePointSchema = z
  .union([z.string(), z.int().transform(String)])
  .pipe(
    z.string().regex(/^\d{1,2}[a-z]{0,2}$/, { error: 'punkt ustawy to liczba, czasem z literą, np. "5a"' }),
  )
  .describe('Punkt art. 4 ust. 1 ustawy, w cudzysłowie, np. "32"');

export const sphereSchema = z
  .strictObject({
    point: spherePointSchema,
    name: lineSchema.describe("Brzmienie punktu w ustawie"),
  })
  .describe("Sfera zadań publicznych");

export const sphereListSchema = z
  .strictObject({
    law: lineSchema.describe("Ustawa i miejsce jej ogłoszenia"),
    spheres: z
      .array(sphereSchema)
      .min(1, { error: "lista sfer jest pusta: wpisz punkty ustawy" })
      .describe("Punkty w kolejności ustawy"),
  })
  .describe("Sfery zadań publicznych z art. 4 ust. 1 ustawy");

/** A sphere in a line: its name is a whole sentence of the law. */
export function sphereLabel({ id, name }: Sphere): string {
  return `Sfera ${id}: ${firstWords(name, 80)}`;
}

export type SphereList = z.output<typeof sphereListSchema>;

export interface Sphere {
  /** The point of art. 4 ust. 1, also the address. */
  readonly id: string;
  readonly name: string;
}
