import { expect, test } from "vitest";
import { toDraftData } from "../../src/intake/data.ts";
import { importDocument } from "../../src/intake/import-document.ts";
import { readFixture, readTruth, score, spheres } from "./score.ts";

test.each([
  { name: "no lines, merged cells, numbers at the tops of the rows", file: "gaps" },
  { name: "lines across only, no numbers", file: "across" },
])("an untagged PDF whose table has $name is read by its gaps, with a doubt", async ({ file }) => {
  const { meeting, doubts } = await importDocument(readFixture(`unruled/${file}.pdf`), spheres);
  const { total, lost, invented } = score(readTruth(`unruled/${file}.truth.json`), toDraftData(meeting));
  expect({ total, lost: [...lost], invented: [...invented] }).toEqual({ total: 1, lost: [], invented: [] });
  expect(doubts.map(({ message }) => message).join("\n")).toMatch(/nie ma narysowanych kolumn/);
});

test("a table whose rows nothing parts is refused", async () => {
  await expect(importDocument(readFixture("unruled/centred.pdf"), spheres)).rejects.toThrow(
    /nie ma tabeli propozycji/,
  );
});
