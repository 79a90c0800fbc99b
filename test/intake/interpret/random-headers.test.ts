import { expect, test } from "vitest";
import { interpretMeeting } from "../../../src/intake/interpret/meeting.ts";
import { spheres } from "../score.ts";
import { randomHeader } from "./random-headers.ts";

test.each(Array.from({ length: 150 }, (_, index) => index + 1))(
  "header %i, put together at random, is read without a loss",
  (seed) => {
    const { blocks, truth } = randomHeader(seed);
    const meeting = interpretMeeting({ format: "docx", blocks, warnings: [] }, spheres);
    const read = Object.fromEntries(
      Object.keys(truth).map((field) => [field, meeting[field as keyof typeof truth]]),
    );
    expect({ ...read, spheres: meeting.spheres.ids }).toEqual(truth);
  },
);
