import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import type { Portal } from "../../src/domain/portal.ts";
import { type Card, listCards } from "../../src/publish/cards/cards.ts";
import type { CardElement } from "../../src/publish/cards/element.ts";
import { type SharedRow, takeFrom } from "../row-of-work.ts";
import type { SiteWriter } from "../site-writer.ts";
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
  const take = (): number => takeFrom(queue, atOnce);
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
  site.write(path, readKept(kept) ?? (await drawAndKeep(card, kept)));
}

/** Undefined where it was not kept, or not as it was drawn: a disk may fail, and so may whoever copies a folder. */
function readKept(kept: string): Uint8Array | undefined {
  if (!existsSync(kept)) return undefined;
  const bytes = readFileSync(kept);
  const picture = bytes.subarray(0, -sumLength);
  return toSum(picture).equals(bytes.subarray(-sumLength)) ? picture : undefined;
}

async function drawAndKeep(card: CardElement, kept: string): Promise<Buffer> {
  const picture = await drawCard(card);
  const aside = `${kept}.${process.pid}-${threadId}`;
  // What follows the end of a picture is nothing to those who show it.
  writeFileSync(aside, Buffer.concat([picture, toSum(picture)]));
  renameSync(aside, kept);
  return picture;
}

function toSum(picture: Uint8Array): Buffer {
  return createHash("sha256").update(picture).digest();
}

const sumLength = 32;

export interface CardPlaces {
  readonly site: SiteWriter;
  /** Survives builds; may be deleted at any time. */
  readonly drawn: string;
  readonly queue: SharedRow;
}

interface Drawing extends Omit<CardPlaces, "queue"> {
  readonly drawing: string;
}
