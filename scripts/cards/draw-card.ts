import { readFileSync } from "node:fs";
import { createRequire, findPackageJSON } from "node:module";
import type { SatoriOptions } from "satori";
import sharp from "sharp";
import type { CardElement } from "../../src/publish/cards/element.ts";
import { cardFonts, cardSize } from "../../src/publish/cards/frame.ts";

/** A card as PNG. The letters become paths first, so that no font of the machine has a say. */
export async function drawCard(card: CardElement): Promise<Buffer> {
  return sharp(Buffer.from(withoutMasks(await setCard(card))))
    .png(pngOptions)
    .toBuffer();
}

/** A card as SVG. */
export async function setCard(card: CardElement): Promise<string> {
  // Loaded only now, since nearly every card was drawn for a former build.
  const { default: satori } = await import("satori");
  return satori(card, { ...cardSize, fonts: (fonts ??= readFonts()) });
}

// Every box comes with a mask of its own size, which hides nothing and takes as long to draw as the rest.
function withoutMasks(svg: string): string {
  return svg.replace(/<mask .*?<\/mask>| mask="[^"]*"/gs, "");
}

/** Changes whenever the same card could come out otherwise. */
export function describeDrawing(): string {
  const versions = ["satori", "@fontsource/source-sans-3"].map(readVersion);
  return JSON.stringify([versions, sharp.versions, pngOptions, cardSize]);
}

function readVersion(name: string): string {
  const manifest = findPackageJSON(name, import.meta.url);
  if (manifest === undefined) throw new Error(`no package "${name}"`);
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}

const require = createRequire(import.meta.url);

// Several cards are drawn at once; more threads to one would only wait for each other.
sharp.concurrency(1);
// No card is drawn twice.
sharp.cache(false);

// All colours as they are: a palette would halve the bytes, shift the hues and take three times as long.
const pngOptions = { compressionLevel: 3 };

function readFonts(): SatoriOptions["fonts"] {
  return ([400, 600, 700] as const).flatMap((weight) =>
    (["latin", "latin-ext"] as const).map((subset, index) => ({
      name: cardFonts[index] ?? "",
      weight,
      style: "normal" as const,
      data: readFileSync(
        require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`),
      ),
    })),
  );
}

let fonts: SatoriOptions["fonts"] | undefined;
