import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Portal } from "../../src/domain/portal.ts";
import { type Card, listCards } from "../../src/publish/cards/cards.ts";
import type { CardElement } from "../../src/publish/cards/element.ts";
import type { SiteWriter } from "../site-writer.ts";
import { describeDrawing, drawCard } from "./draw-card.ts";

/**
 * Writes every card below a built site. One that was drawn before is taken from the folder of those drawn, where each
 * lies under the digest of what it shows; a card drawn anew has the same bytes.
 */
export async function writeCards(portal: Portal, { site, drawn }: CardPlaces): Promise<void> {
  const drawing = describeDrawing();
  mkdirSync(drawn, { recursive: true });
  const cards = listCards(portal);
  for (let start = 0; start < cards.length; start += atOnce) {
    await Promise.all(
      cards.slice(start, start + atOnce).map((card) => writeCard(card, { site, drawn, drawing })),
    );
  }
}

// Letters are set on one thread and pictures are drawn on others.
const atOnce = 4;

async function writeCard({ path, draw }: Card, { site, drawn, drawing }: Drawing): Promise<void> {
  const card = draw();
  const digest = createHash("sha256").update(drawing).update(JSON.stringify(card)).digest("hex");
  const kept = join(drawn, `${digest}.png`);
  site.write(path, existsSync(kept) ? readFileSync(kept) : await drawAndKeep(card, kept));
}

async function drawAndKeep(card: CardElement, kept: string): Promise<Buffer> {
  const picture = await drawCard(card);
  const aside = `${kept}.${process.pid}`;
  writeFileSync(aside, picture);
  renameSync(aside, kept);
  return picture;
}

interface CardPlaces {
  readonly site: SiteWriter;
  /** Survives builds; may be deleted at any time. */
  readonly drawn: string;
}

interface Drawing extends CardPlaces {
  readonly drawing: string;
}
