import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import type { Portal } from "../../src/domain/portal.ts";
import { type Card, listCards } from "../../src/publish/cards/cards.ts";
import type { CardElement } from "../../src/publish/cards/element.ts";
import type { SiteWriter } from "../site-writer.ts";
import { type CardQueue, takeCards } from "./card-queue.ts";
import { describeDrawing, drawCard } from "./draw-card.ts";

/**
 * Writes below a built site every card that no other thread took from the queue. One that was drawn before is taken
 * from the folder of those drawn, where each lies under the digest of what it shows; a card drawn anew has the same
 * bytes.
 */
export async function writeCards(portal: Portal, { site, drawn, queue }: CardPlaces): Promise<void> {
  const drawing = describeDrawing();
  mkdirSync(drawn, { recursive: true });
  const cards = listCards(portal);
  const take = (): number => takeCards(queue, atOnce);
  for (let start = take(); start < cards.length; start = take()) {
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
  const aside = `${kept}.${process.pid}-${threadId}`;
  writeFileSync(aside, picture);
  renameSync(aside, kept);
  return picture;
}

export interface CardPlaces {
  readonly site: SiteWriter;
  /** Survives builds; may be deleted at any time. */
  readonly drawn: string;
  readonly queue: CardQueue;
}

interface Drawing extends Omit<CardPlaces, "queue"> {
  readonly drawing: string;
}
