import { expect, test } from "vitest";
import { z } from "zod";
import { meetingSchema } from "../../src/domain/meeting.ts";
import { settingsSchema } from "../../src/domain/settings.ts";
import { takeSoundParts } from "../../src/entries/sound-parts.ts";

const schema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(["office", "unit"]),
  year: z.int().optional(),
  isOfficial: z.boolean().default(true),
  place: z.strictObject({ street: z.string(), number: z.int().optional() }).optional(),
  aliases: z.array(z.string()).default([]),
});

test.each<[string, unknown, unknown]>([
  [
    "what is sound is kept, in lists at its index",
    { name: "A", kind: "unit", place: { street: 5, number: 7 }, aliases: ["b", 3, "d"] },
    { name: "A", kind: "unit", isOfficial: true, place: { street: "", number: 7 }, aliases: ["b", "", "d"] },
  ],
  [
    "what is faulty gives way to something empty of its kind",
    { name: "", kind: "urząd", year: "dwa", isOfficial: "tak", aliases: "b" },
    { name: "", kind: "office", year: NaN, isOfficial: false, aliases: [] },
  ],
  [
    "what may be left out stays left out, and what is not known goes",
    { name: "A", kind: "unit", nazwa: "B" },
    { name: "A", kind: "unit", isOfficial: true, aliases: [] },
  ],
  [
    "what is no collection of fields at all has all of them empty",
    "A",
    { name: "", kind: "office", isOfficial: true, aliases: [] },
  ],
])("%s", (_what, data, parts) => {
  expect(takeSoundParts(schema, data)).toEqual(parts);
});

test("values are read as the schemas of the content read them", () => {
  const meeting = { title: 5, state: "held", date: new Date("2025-03-10"), proposals: [{ id: 7 }, 8] };
  expect(takeSoundParts(meetingSchema, meeting)).toMatchObject({
    ...{ title: "", date: "2025-03-10", unit: { office: "" }, attendance: { organizations: [], city: [] } },
    proposals: [
      { id: "7", text: "", proposers: [] },
      { id: "", text: "" },
    ],
  });
  expect(takeSoundParts(settingsSchema, { accessibility: { updated: "wczoraj" } })).toMatchObject({
    ...{ name: "", official: false, address: null },
    accessibility: { updated: "", reviewed: null },
  });
});
