import type { Entry } from "../collections.ts";
import { type Problem, toProblem } from "../problem.ts";
import type { Settings } from "../settings.ts";

/** A declaration cannot be reviewed before it is made, nor a site changed before it is there. */
export function findSettingsProblems({ file, data }: Entry<Settings>): readonly Problem[] {
  const { published, updated, prepared, reviewed } = data.accessibility;
  const pairs = [
    {
      field: "updated",
      later: "zmiana strony",
      date: updated,
      earlier: "publikacja strony",
      before: published,
    },
    {
      field: "reviewed",
      later: "przegląd deklaracji",
      date: reviewed,
      earlier: "sporządzenie deklaracji",
      before: prepared,
    },
  ];
  return pairs.flatMap(({ field, later, date, earlier, before }) =>
    date === null || before === null || date >= before
      ? []
      : [
          toProblem(
            "day-out-of-order",
            { file, path: ["accessibility", field] },
            { later, date, earlier, before },
          ),
        ],
  );
}
