import type { Portal } from "../domain/portal.ts";
import { shareFact } from "../domain/shared-fact.ts";
import { type Card, listCards } from "../publish/cards/cards.ts";
import { getPortal } from "./get-portal.ts";

/** The picture that a page is shared with: its own, or the portal's. */
export function getCard(page: string): SharedCard {
  const card = cardOf(getPortal(), page);
  if (card === undefined) throw new Error("the portal has no card");
  return card;
}

const cardOf = shareFact("card", (portal: Portal) => {
  const cards = new Map(listCards(portal).map(({ page, path, alt }) => [page, { path, alt }]));
  return (page) => cards.get(page) ?? cards.get("/");
});

type SharedCard = Pick<Card, "path" | "alt">;
