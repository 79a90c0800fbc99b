import type { z } from "zod";
import { type Problem, toProblem } from "../domain/problem.ts";
import { schemaAt } from "./schema-shape.ts";
import type { YamlSource } from "./yaml-source.ts";

/** Days without quotes where a text is meant: the builder would read a date there, and refuse it in words of its own. */
export function findTextDays(schema: z.ZodType, { bareDays }: YamlSource): readonly Omit<Problem, "file">[] {
  return bareDays
    .filter(({ path, day }) => {
      const place = schemaAt(schema, path);
      return (
        place !== undefined &&
        place.safeParse(day).success &&
        !place.safeParse(new Date("2025-01-01")).success
      );
    })
    .map(({ path, day }) =>
      toProblem(
        "schema",
        { file: "", path },
        {
          what: `„${day}” bez cudzysłowu to dla portalu data, a tu ma stać tekst`,
          how: "weź tę wartość w cudzysłów",
        },
      ),
    );
}
