import { type Card, listCards } from "../publish/cards/cards.ts";
import { getPortal } from "./get-portal.ts";

/** The picture that a page is shared with: its own, or the portal's. */
export function getCard(page: string): Card {
  const portal = getPortal();
  if (made?.portal !== portal) {
    made = { portal, cards: new Map(listCards(portal).map((card) => [card.page, card])) };
  }
  const card = made.cards.get(page) ?? made.cards.get("/");
  if (card === undefined) throw new Error("the portal has no card");
  return card;
}

let made: { readonly portal: object; readonly cards: ReadonlyMap<string, Card> } | undefined;
