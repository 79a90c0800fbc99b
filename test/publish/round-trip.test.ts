import { describe, expect, test } from "vitest";
import { assemblePortal } from "../../src/domain/assemble/assemble-portal.ts";
import { type Everything, toEverything } from "../../src/publish/dataset.ts";
import { anEdition, CONTENT, readEditionOf } from "../builders/edition.ts";
import { toEntriesFromExport, toPastFromExport } from "./entries-from-export.ts";

describe.each(["real", "fixture"] as const)("the whole export of the %s portal", (name) => {
  test("is enough to build the same portal again", () => {
    const edition = readEditionOf(CONTENT[name]);
    const everything = JSON.parse(JSON.stringify(toEverything(edition))) as Everything;
    const { portal, problems } = assemblePortal(toEntriesFromExport(everything), { asOf: everything.asOf });
    expect(problems).toEqual([]);
    if (portal === undefined) throw new Error("no portal");
    expect(toEverything(anEdition(portal, toPastFromExport(everything)))).toEqual(everything);
  });
});
