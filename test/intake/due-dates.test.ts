import { expect, test } from "vitest";
import { dueDates } from "../../src/intake/due-dates.ts";
import { interpretMeeting } from "../../src/intake/interpret/meeting.ts";
import { spheres } from "./score.ts";
import { aTable } from "./interpret/a-table.ts";

test("a term begins with its own preposition", () => {
  const table = aTable([
    "Lp.|Wnioskodawca|Wniosek|Odpowiedź",
    "1.|Klub Meta|Ławki|Oferty czekają na decyzję na ławki do 30 września br., umowa będzie w czerwcu br.",
  ]);
  const title = {
    kind: "paragraph" as const,
    text: "Notatka ze spotkania 3 maja 2026 r.",
    links: [],
    notes: [],
  };
  const meeting = interpretMeeting({ format: "docx", blocks: [title, table], warnings: [] }, spheres);
  expect(dueDates(meeting).map(({ written }) => written)).toEqual(["do 30 września br.", "w czerwcu br."]);
});
