import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cardsOfRecords, listCards } from "../../src/publish/cards/cards.ts";
import type { CardElement } from "../../src/publish/cards/element.ts";
import { groupColours, palette } from "../../src/publish/cards/palette.ts";
import type { Portal } from "../../src/domain/portal.ts";
import { type Stance, stanceIds, stances } from "../../src/domain/stance.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../builders/entries.ts";

test.each(stanceIds)("A proposal's card says who asked, what, and that the answer was: %s", (stance) => {
  const response = anAnswer(stance);
  const text = wordsOf(aPortal({ meetings: [aMeeting({ proposals: [aProposal({ response })] })] }), "/1/");
  expect(text).toEqual(
    expect.arrayContaining(["Organizacja fundacja-laka", stances[stance].label, "odczyt redakcji"]),
  );
});

test("The card of a proposal without a position claims none", () => {
  const portal = aPortal({ meetings: [aMeeting({ proposals: [aProposal({})] })] });
  expect(wordsOf(portal, "/1/")).toContain("nie ma jeszcze stanowiska");
});

test.each([
  ["accepted", palette.accent],
  ["no-answer", palette.paper],
  [undefined, palette.paper],
] as const)("The lower knots of cards are filled only by an answer in words: %s", (stance, fill) => {
  const proposal = aProposal(stance === undefined ? {} : { response: anAnswer(stance) });
  const portal = aPortal({ meetings: [aMeeting({ proposals: [proposal] })] });
  const lowest = ["/1/", "spotkania/2025-03-10-spotkanie/"].map((page) =>
    listDots(cardOf(portal, page)).at(-1),
  );
  expect(lowest).toEqual([fill, fill]);
});

test("A meeting's card counts every kind of answer", () => {
  const proposals = (["declined", "accepted", "declined"] as const).map((stance, index) =>
    aProposal({ id: String(index + 1), response: anAnswer(stance) }),
  );
  const text = wordsOf(aPortal({ meetings: [aMeeting({ proposals })] }), "spotkania/2025-03-10-spotkanie/");
  expect(text).toEqual(expect.arrayContaining(["przyjęto: 1", "nie uwzględniono: 2"]));
});

test.each([
  ["planned", [], ["spotkanie planowane", "nie ma jeszcze propozycji ani stanowisk"]],
  ["planned", [aProposal({})], ["spotkanie planowane; 1\u00a0propozycja", "nie ma jeszcze stanowisk"]],
  ["cancelled", [], ["spotkanie odwołane", "nie ma propozycji ani stanowisk"]],
] as const)("The card of a meeting that was not held says so: %s", (state, proposals, told) => {
  const portal = aPortal({ meetings: [aMeeting({ state, proposals: [...proposals] })] });
  expect(wordsOf(portal, "spotkania/2025-03-10-spotkanie/")).toEqual(expect.arrayContaining([...told]));
});

test("Only the newest records have cards of their own; the portal's comes first", () => {
  const newest = [aProposal({ id: "1" }), aProposal({ id: "2" })];
  const older = Array.from({ length: cardsOfRecords }, (_, index) => aProposal({ id: String(index + 1) }));
  const cards = listCards(
    aPortal({
      meetings: [
        aMeeting({ id: "2025-03-10-spotkanie", date: "2025-03-10", proposals: older }),
        aMeeting({ id: "2025-04-10-spotkanie", date: "2025-04-10", proposals: newest }),
      ],
    }),
  );
  expect(cards).toHaveLength(1 + cardsOfRecords);
  expect(cards.slice(0, 5).map(({ page }) => page)).toEqual([
    "/",
    "/spotkania/2025-04-10-spotkanie/",
    "/propozycje/2025-04-10-spotkanie/1/",
    "/propozycje/2025-04-10-spotkanie/2/",
    "/spotkania/2025-03-10-spotkanie/",
  ]);
  expect(new Set(cards.map(({ path }) => path)).size).toBe(cards.length);
});

describe("the colours of the cards", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  const colourOf = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];

  test("are those of the pages", () => {
    const names = Object.keys(palette);
    expect(names.map(colourOf)).toEqual(Object.values(palette));
    const groups = Object.entries(groupColours);
    expect(groups.map(([group]) => [colourOf(group), colourOf(`${group}-wash`)])).toEqual(
      groups.map(([, { hue, wash }]) => [hue, wash]),
    );
  });
});

function anAnswer(stance: Stance) {
  return stance === "no-answer" ? { stance } : aResponse({ stance, ...besides[stance] });
}

/** What the model asks for besides a stance. */
const besides = Object.fromEntries(
  stanceIds.map((stance) => [stance, "detail" in stances[stance] ? { detail: "do końca maja" } : {}]),
) as Record<Stance, object>;

/** The words of the card of the page whose address ends so. */
function wordsOf(portal: Portal, ending: string): string[] {
  return listWords(cardOf(portal, ending));
}

function cardOf(portal: Portal, ending: string): CardElement {
  const card = listCards(portal).find(({ page }) => page.endsWith(ending));
  if (card === undefined) throw new Error(`no card of ${ending}`);
  return card.draw();
}

/** What the knots without a word in them are filled with, from above. */
function listDots({ props: { children = [], style = {} } }: CardElement): unknown[] {
  if (typeof children === "string") return [];
  const isDot = children.length === 0 && style["borderRadius"] === 50;
  return isDot ? [style["background"]] : children.flatMap(listDots);
}

function listWords({ props: { children = [] } }: CardElement): string[] {
  return typeof children === "string" ? [children] : children.flatMap(listWords);
}
