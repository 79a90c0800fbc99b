import { assemblePortal } from "../../src/domain/assemble/assemble-portal.ts";
import type { PortalEntries } from "../../src/domain/collections.ts";
import { withdrawalListSchema } from "../../src/domain/withdrawal.ts";
import { asOf, someEntries } from "./entries.ts";

/** The codes of everything that is wrong with a sound portal whose collections were replaced by these. */
export function codesOf(replaced: Partial<PortalEntries>): readonly string[] {
  return assemblePortal(someEntries(replaced), { asOf }).problems.map(({ code }) => code);
}

/** Likewise, each in a line: code, file, place and what is wrong. */
export function tellingsOf(replaced: Partial<PortalEntries>): readonly string[] {
  const { problems } = assemblePortal(someEntries(replaced), { asOf });
  return problems.map(({ code, file, path, what }) => `${code} ${file} ${path.join(".")} ${what}`);
}

/** @param names a kind and an identifier each */
export function withdrawing(...names: readonly string[]): PortalEntries["withdrawn"] {
  const withdrawn = names.map((name) => {
    const [kind, id] = name.split(" ");
    return { kind, id, date: "2025-05-01", reason: "Pomyłka." };
  });
  return [{ id: "withdrawn", file: "withdrawn.yaml", data: withdrawalListSchema.parse({ withdrawn }) }];
}
