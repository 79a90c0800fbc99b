import { describe, expect, test } from "vitest";
import { addressRegistrySchema } from "../../../src/domain/address-registry.ts";
import { aMeeting, aProposal, aTheme, redirectsFrom } from "../../builders/entries.ts";
import { tellingsOf, withdrawing } from "../../builders/problems.ts";

describe("an address that was published", () => {
  const addresses = (ids: object) => [
    { id: "addresses", file: "addresses.yaml", data: addressRegistrySchema.parse(ids) },
  ];
  const meetings = [aMeeting({ id: "nowe", proposals: [aProposal()] })];

  test("is lost where neither a page nor a redirect nor a withdrawal answers, and what is like it is named", () => {
    expect(
      tellingsOf({
        meetings,
        addresses: addresses({ theme: ["lokale", "lokal"], proposal: ["nowe/1", "nowe/2", "inne/1"] }),
        redirects: redirectsFrom([{ kind: "theme", from: "inne", to: "lokale" }]),
        withdrawn: withdrawing("theme nowe"),
      }),
    ).toEqual([
      "lost-address addresses.yaml proposal.1 „nowe/2” (propozycja) było opublikowane, a teraz nie ma tam ani strony, ani przekierowania; podobne dziś: nowe/1",
      "lost-address addresses.yaml proposal.2 „inne/1” (propozycja) było opublikowane, a teraz nie ma tam ani strony, ani przekierowania",
      "lost-address addresses.yaml theme.1 „lokal” (temat) było opublikowane, a teraz nie ma tam ani strony, ani przekierowania; podobne dziś: lokale",
    ]);
  });

  test("of a proposal goes along with its meeting, however often that moved, to one that is there", () => {
    const redirects = redirectsFrom([
      { kind: "meeting", from: "a", to: "b" },
      { kind: "meeting", from: "b", to: "nowe" },
    ]);
    const proposal = ["a/1", "a/2", "b/1", "dawne/1"];
    const withdrawn = withdrawing("meeting dawne");
    expect(tellingsOf({ meetings, addresses: addresses({ proposal }), redirects, withdrawn })).toEqual([
      expect.stringMatching("^lost-address addresses.yaml proposal.1 „a/2”"),
    ]);
  });

  test("is lost where only something of another kind moved or went from there", () => {
    const lost = (ids: object) =>
      tellingsOf({
        ...{ meetings, themes: [aTheme({ id: "nowe" })] },
        redirects: redirectsFrom([{ kind: "theme", from: "stary", to: "nowe" }]),
        withdrawn: withdrawing("meeting dawne"),
        addresses: addresses(ids),
      }).map((told) => told.split(" ").slice(0, 4).join(" "));
    expect(lost({ proposal: ["dawne/1"], theme: ["stary"] })).toEqual([]);
    expect(lost({ proposal: ["stary/1"], theme: ["dawne"] })).toEqual([
      "lost-address addresses.yaml proposal.0 „stary/1”",
      "lost-address addresses.yaml theme.0 „dawne”",
    ]);
  });

  test("is lost in a ring of redirects", () => {
    const redirects = redirectsFrom([
      { kind: "meeting", from: "a", to: "b" },
      { kind: "meeting", from: "b", to: "a" },
    ]);
    const told = tellingsOf({ meetings, redirects, addresses: addresses({ proposal: ["a/1"] }) });
    expect(told).toContainEqual(expect.stringMatching("^lost-address addresses.yaml proposal.0 „a/1”"));
  });

  test("is listed once", () => {
    expect(tellingsOf({ meetings, addresses: addresses({ theme: ["lokale", "lokale"] }) })).toEqual([
      "listed-twice addresses.yaml theme.1 „lokale” jest na tej liście drugi raz",
    ]);
  });

  test("cannot be withdrawn while a page or a redirect of its kind answers", () => {
    const redirects = redirectsFrom([{ kind: "theme", from: "dawny", to: "lokale" }]);
    const withdrawn = withdrawing("theme lokale", "theme dawny", "office dawny", "page lokale");
    expect(tellingsOf({ redirects, withdrawn })).toEqual([
      "withdrawn-taken withdrawn.yaml withdrawn.0.id „lokale” jest na liście wycofanych, a nadal istnieje albo przekierowuje",
      "withdrawn-taken withdrawn.yaml withdrawn.1.id „dawny” jest na liście wycofanych, a nadal istnieje albo przekierowuje",
    ]);
  });
});
