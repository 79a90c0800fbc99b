import { expect, test } from "vitest";
import { namesOwnUnit } from "../../../src/intake/draft/parties.ts";

test.each([
  ["Dyrektor Wydziału", true],
  ["Zastępczynią Dyrektora Wydziału", true],
  ["p.o. kierownika Biura", true],
  ["pracownicy Oddziału", true],
  ["Dyrektor Wydziału Zdrowia", false],
  ["Sekretarz Gminy", false],
  ["Rzecznik Prasowy Urzędu", false],
])("whether the meeting's own unit is meant: %s", (written, expected) => {
  expect(namesOwnUnit(written)).toBe(expected);
});
