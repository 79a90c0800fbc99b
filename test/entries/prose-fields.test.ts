import { describe, expect, test } from "vitest";
import { findProseFields } from "../../src/entries/prose-fields.ts";

const pathsIn = (name: Parameters<typeof findProseFields>[0], data: unknown) =>
  findProseFields(name, data).map(({ path, text }) => `${path.join(".")}=${text}`);

describe("fields that are prose", () => {
  test.each([
    ["glossary", { terms: [{ term: "a", forms: ["b"], definition: "c" }] }, ["terms.0.definition=c"]],
    ["themes", { name: "a", description: "b" }, ["description=b"]],
    ["offices", { name: "a", note: "b" }, ["note=b"]],
    ["organizations", { note: "b", website: "c" }, ["note=b"]],
    ["programmes", { name: "a", note: "b" }, ["note=b"]],
    ["withdrawn", { withdrawn: [{ id: "a", reason: "b" }] }, ["withdrawn.0.reason=b"]],
    [
      "settings",
      { accessibility: { exceptions: "a", architecture: "b", communication: "c" } },
      ["accessibility.exceptions=a", "accessibility.architecture=b", "accessibility.communication=c"],
    ],
    [
      "meetings",
      {
        title: "a",
        corrections: [{ was: "b", is: "c", reason: "d" }],
        proposals: [
          {
            text: "e",
            response: {
              text: "f",
              evidence: "g",
              commitments: [{ evidence: "h", updates: [{ text: "i", source: { title: "j" } }] }],
            },
            outcome: { note: "k", text: "l" },
          },
        ],
        materials: [{ text: "m" }],
      },
      [
        "corrections.0.was=b",
        "corrections.0.is=c",
        "corrections.0.reason=d",
        "proposals.0.text=e",
        "proposals.0.response.text=f",
        "proposals.0.response.commitments.0.updates.0.text=i",
        "proposals.0.outcome.note=k",
      ],
    ],
    ["pages", { title: "a", description: "b" }, []],
    ["addresses", { meeting: ["a"] }, []],
  ] as const)("in %s", (name, data, paths) => {
    expect(pathsIn(name, data)).toEqual(paths);
  });

  test.each([undefined, null, "a", 5, ["a"], { note: { a: "b" } }, { note: 5 }, { nota: "b" }])(
    "are none in %j",
    (data) => {
      expect(pathsIn("offices", data)).toEqual([]);
    },
  );

  test("may be lists by mistake, or hold fields", () => {
    expect(pathsIn("offices", { note: ["a", { text: "b" }] })).toEqual(["note.0=a"]);
  });
});
