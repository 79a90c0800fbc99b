import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Portal } from "../../src/domain/portal.ts";
import { type Card, listCards } from "../../src/publish/cards/cards.ts";
import { describeDrawing, drawCard } from "./draw-card.ts";

/**
 * Writes every card below a built site. One that was drawn before is taken from the folder of those drawn, where each
 * lies under the digest of what it shows; a card drawn anew has the same bytes.
 */
export async function writeCards(portal: Portal, { out, drawn }: CardFolders): Promise<void> {
  const drawing = describeDrawing();
  mkdirSync(drawn, { recursive: true });
  const cards = listCards(portal);
  for (let start = 0; start < cards.length; start += atOnce) {
    await Promise.all(
      cards.slice(start, start + atOnce).map((card) => writeCard(card, { out, drawn, drawing })),
    );
  }
}

// Letters are set on one thread and pictures are drawn on others.
const atOnce = 4;

async function writeCard({ path, draw }: Card, { out, drawn, drawing }: Drawing): Promise<void> {
  const card = draw();
  const digest = createHash("sha256").update(drawing).update(JSON.stringify(card)).digest("hex");
  const kept = join(drawn, `${digest}.png`);
  if (!existsSync(kept)) {
    const aside = `${kept}.${process.pid}`;
    writeFileSync(aside, await drawCard(card));
    renameSync(aside, kept);
  }
  mkdirSync(dirname(join(out, path)), { recursive: true });
  copyFileSync(kept, join(out, path));
}

interface CardFolders {
  /** The built site. */
  readonly out: string;
  /** Survives builds; may be deleted at any time. */
  readonly drawn: string;
}

interface Drawing extends CardFolders {
  readonly drawing: string;
}
