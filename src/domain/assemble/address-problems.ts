import { type AddressKind, addressKinds } from "../address-kind.ts";
import type { PortalEntries } from "../collections.ts";
import { findNearest } from "../nearest.ts";
import { type Problem, toProblem } from "../problem.ts";
import { type Register, registerLists } from "./register.ts";
import { findRepetitions } from "./repetitions.ts";

/** Whatever was published once must still answer: with its page, with the way to it, or with why it is gone. */
export function findAddressProblems(entries: PortalEntries, register: Register): readonly Problem[] {
  const answers = toAnswers(entries, register);
  return [
    ...entries.addresses.flatMap(({ file, data }) =>
      addressKinds.flatMap((kind) =>
        data[kind].flatMap((id, index) =>
          answers(kind, id)
            ? []
            : [
                toProblem(
                  "lost-address",
                  { file, path: [kind, index] },
                  { kind, id, near: near(kind, id, register) },
                ),
              ],
        ),
      ),
    ),
    ...entries.addresses.flatMap(({ file, data }) =>
      addressKinds.flatMap((kind) => findRepetitions(data[kind], { file, path: [kind] })),
    ),
    ...findTakenWithdrawals(entries, register),
  ];
}

/** Whether an identifier that was published once is a page, is redirected or was withdrawn. */
export function toAnswers(
  entries: PortalEntries,
  register: Register,
): (kind: AddressKind, id: string) => boolean {
  const explained = new Set([
    ...entries.redirects.flatMap(({ data }) => data.redirects.map(({ kind, from }) => `${kind} ${from}`)),
    ...entries.withdrawn.flatMap(({ data }) => data.withdrawn.map(({ kind, id }) => `${kind} ${id}`)),
  ]);
  const moved = new Map(
    entries.redirects.flatMap(({ data }) =>
      data.redirects.flatMap(({ kind, from, to }) => (kind === "meeting" ? [[from, to] as const] : [])),
    ),
  );
  const answers = (kind: AddressKind, id: string, steps = 0): boolean => {
    if (register[registerLists[kind]].has(id) || explained.has(`${kind} ${id}`)) return true;
    if (kind !== "proposal") return false;
    // A meeting that moved or was withdrawn takes its proposals along.
    const [meeting = "", number = ""] = id.split("/");
    if (explained.has(`meeting ${meeting}`) && !moved.has(meeting)) return true;
    const target = moved.get(meeting);
    return target !== undefined && steps < moved.size && answers(kind, `${target}/${number}`, steps + 1);
  };
  return answers;
}

function findTakenWithdrawals(entries: PortalEntries, register: Register): readonly Problem[] {
  const redirected = new Set(
    entries.redirects.flatMap(({ data }) => data.redirects.map(({ kind, from }) => `${kind} ${from}`)),
  );
  return entries.withdrawn.flatMap(({ file, data }) =>
    data.withdrawn.flatMap(({ kind, id }, index, all) => {
      const place = { file, path: ["withdrawn", index, "id"] };
      const isTwin = all.findIndex((other) => other.kind === kind && other.id === id) < index;
      if (isTwin) return [toProblem("duplicate-id", place, { id, other: "wpis wyżej w tym pliku" })];
      const isTaken = register[registerLists[kind]].has(id) || redirected.has(`${kind} ${id}`);
      return isTaken ? [toProblem("withdrawn-taken", place, { id })] : [];
    }),
  );
}

function near(kind: AddressKind, id: string, register: Register): readonly string[] {
  return findNearest(id, [...register[registerLists[kind]].values()]);
}
