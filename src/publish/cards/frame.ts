import type { Settings } from "../../domain/settings.ts";
import { box, type CardElement, type CardStyle, words } from "./element.ts";
import { palette } from "./palette.ts";

export const cardSize = { width: 1200, height: 630 } as const;

/** The families under which the drawing script hands the fonts over: that with the Polish letters comes second. */
export const cardFonts = ["Source Sans 3", "Source Sans 3 ext"] as const;

export const noteStyle = { fontSize: 28, color: palette.soft } as const;

/**
 * The pair: who asks on the quiet ground above, the answer and the portal's name below, a thread from one to the other.
 * The lower knot is open where there is no answer.
 */
export function toCard({ voice, caption, record, settings, knot, isAnswered }: CardParts): CardElement {
  return box({ ...cardSize, ...page }, [
    box({ ...part, height: voiceHeight, justifyContent: "center", background: palette.quiet }, voice),
    box({ ...part, paddingTop: 26, gap: 14 }, [
      box({ justifyContent: "space-between" }, [words(noteStyle, caption), toWordmark(settings)]),
      box({ alignItems: "center", gap: 16 }, record),
    ]),
    box({ ...thread, height: cardSize.height }),
    knot === undefined ? toDot({ top: 77, isFilled: true }) : toKnot(knot),
    toDot({ top: voiceHeight + 92, isFilled: isAnswered }),
  ]);
}

/** The greatest size at which a text of that many letters leaves room for who says it. */
export function toTextSize(length: number): number {
  const sizes = [
    [60, 64],
    [110, 56],
    [160, 48],
  ] as const;
  return sizes.find(([most]) => length <= most)?.[1] ?? 42;
}

function toKnot(label: string): CardElement {
  const letters = { fontSize: label.length > 2 ? 26 : 34, fontWeight: 700, color: palette.accent };
  return box({ ...round, left: 36, top: 54, width: 72, height: 72, background: palette.paper }, [
    words(letters, label),
  ]);
}

function toDot({ top, isFilled }: { readonly top: number; readonly isFilled: boolean }): CardElement {
  const background = isFilled ? palette.accent : palette.paper;
  return box({ ...round, left: 58, top, width: 28, height: 28, background });
}

function toWordmark({ name, city }: Pick<Settings, "name" | "city">): CardElement {
  return box({ fontSize: 28, gap: 10 }, [
    words({ fontWeight: 700 }, name),
    words({ color: palette.soft }, city),
  ]);
}

const voiceHeight = 440;
const line = 4;
const thread: CardStyle = { position: "absolute", left: 70, top: 0, width: line, background: palette.accent };
const round: CardStyle = {
  position: "absolute",
  borderRadius: 50,
  border: `${line}px solid ${palette.accent}`,
  alignItems: "center",
  justifyContent: "center",
};
const page: CardStyle = {
  position: "relative",
  flexDirection: "column",
  background: palette.paper,
  color: palette.ink,
  fontFamily: cardFonts.join(", "),
};
const part: CardStyle = { flexDirection: "column", paddingLeft: 148, paddingRight: 64 };

interface CardParts {
  readonly voice: readonly CardElement[];
  /** A few words above the record. */
  readonly caption: string;
  readonly record: readonly CardElement[];
  /** What stands in the upper knot. */
  readonly knot: string | undefined;
  readonly isAnswered: boolean;
  readonly settings: Pick<Settings, "name" | "city">;
}
