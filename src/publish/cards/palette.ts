import type { StanceGroup } from "../../domain/stance.ts";

/** The light colours of the pages; a card cannot read their style sheet. */
export const palette = {
  paper: "#fbfaf6",
  quiet: "#f1efe6",
  ink: "#1a1a17",
  soft: "#4a4841",
  rule: "#d9d5c8",
  accent: "#1c2f92",
} as const;

/** The hue of a group and the ground behind it. */
export const groupColours: Readonly<Record<StanceGroup, { readonly hue: string; readonly wash: string }>> = {
  yes: { hue: "#1b5636", wash: "#dcecdf" },
  moving: { hue: "#694300", wash: "#f8e8bf" },
  elsewhere: { hue: "#573070", wash: "#ecdff3" },
  no: { hue: "#86281a", wash: "#f8dfd8" },
  silence: { hue: "#45433d", wash: "#e6e3d8" },
};
