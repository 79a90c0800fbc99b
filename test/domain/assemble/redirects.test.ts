import { describe, expect, test } from "vitest";
import { findRing, followRedirects } from "../../../src/domain/assemble/follow-redirects.ts";
import { aMeeting, aPortal, aProposal, redirectsFrom } from "../../builders/entries.ts";
import { codesOf, tellingsOf } from "../../builders/problems.ts";

describe("redirects", () => {
  test("of a meeting carry the addresses of its proposals along, unless those have redirects of their own", () => {
    const meetings = [
      aMeeting({ id: "nowe", proposals: [aProposal({ id: "1" }), aProposal({ id: "2" })] }),
      aMeeting({ id: "inne", date: "2025-03-11", proposals: [aProposal({ id: "9" })] }),
    ];
    const redirects = redirectsFrom([
      { kind: "meeting", from: "stare", to: "nowe" },
      { kind: "proposal", from: "stare/2", to: "inne/9" },
    ]);
    expect(aPortal({ meetings, redirects }).redirects).toEqual([
      { kind: "meeting", from: "stare", to: "nowe" },
      { kind: "proposal", from: "stare/2", to: "inne/9" },
      { kind: "proposal", from: "stare/1", to: "nowe/1" },
    ]);
  });

  test("of something else carry nothing along, though a meeting may have its name", () => {
    const meetings = [aMeeting({ id: "lokale", proposals: [aProposal()] })];
    const redirects = redirectsFrom([{ kind: "theme", from: "dawny", to: "lokale" }]);
    expect(aPortal({ meetings, redirects }).redirects).toEqual([
      { kind: "theme", from: "dawny", to: "lokale" },
    ]);
  });

  const chain = [
    { kind: "theme", from: "a", to: "b" },
    { kind: "theme", from: "b", to: "c" },
    { kind: "theme", from: "c", to: "lokale" },
    { kind: "office", from: "lokale", to: "wydzial" },
  ] as const;

  test("that lead to nothing are told of, whatever else moved from there", () => {
    const redirects = redirectsFrom([
      { kind: "theme", from: "a", to: "b" },
      { kind: "office", from: "b", to: "wydzial" },
    ]);
    expect(codesOf({ redirects })).toEqual(["redirect-nowhere"]);
  });

  test("are followed to their end, each within its kind", () => {
    expect(chain.map((redirect) => followRedirects(redirect, chain))).toEqual([
      "lokale",
      "lokale",
      "lokale",
      "wydzial",
    ]);
    expect(aPortal({ redirects: redirectsFrom([...chain]) }).redirects.map(({ to }) => to)).toEqual([
      "lokale",
      "lokale",
      "lokale",
      "wydzial",
    ]);
  });

  test.each([
    [[["a", "a"]], [["a"]], ["0.to przekierowanie „a” wraca do siebie"]],
    [
      [
        ["a", "b"],
        ["b", "a"],
      ],
      [
        ["a", "b"],
        ["b", "a"],
      ],
      ["1.to przekierowania „b” i „a” odsyłają do siebie nawzajem"],
    ],
    [
      [
        ["b", "a"],
        ["a", "b"],
        ["x", "a"],
      ],
      [["b", "a"], ["a", "b"], []],
      ["1.to przekierowania „a” i „b” odsyłają do siebie nawzajem"],
    ],
    [
      [
        ["a", "b"],
        ["b", "c"],
        ["c", "a"],
        ["d", "d"],
      ],
      [["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"], ["d"]],
      [
        "2.to przekierowania „c”, „a” i „b” odsyłają do siebie nawzajem",
        "3.to przekierowanie „d” wraca do siebie",
      ],
    ],
  ])("%j lead nowhere, each ring told once: %j", (steps, rings, told) => {
    const all = steps.map(([from = "", to = ""]) => ({ kind: "theme" as const, from, to }));
    expect(all.map((redirect) => followRedirects(redirect, all))).toEqual(all.map(() => undefined));
    expect(all.map((redirect) => findRing(redirect, all))).toEqual(rings);
    expect(tellingsOf({ redirects: redirectsFrom(all) })).toEqual(
      told.map((one) => `redirect-cycle redirects.yaml redirects.${one}`),
    );
  });

  test("lead back to where they begin within their kind alone", () => {
    const all = [
      { kind: "theme", from: "a", to: "b" },
      { kind: "office", from: "b", to: "a" },
      { kind: "theme", from: "b", to: "lokale" },
    ] as const;
    expect(all.map((redirect) => findRing(redirect, all))).toEqual([[], [], []]);
  });

  test("of two kinds, each leading back, are told apart", () => {
    const kinds = (["theme", "office"] as const).flatMap((kind) => [{ kind, from: "a", to: "a" }]);
    expect(codesOf({ redirects: redirectsFrom(kinds) })).toEqual(["redirect-cycle", "redirect-cycle"]);
  });
});
