import { notatka } from "./variants/notatka.ts";
import { podsumowanie } from "./variants/podsumowanie.ts";
import { protokol } from "./variants/protokol.ts";
import { przebieg } from "./variants/przebieg.ts";
import { rekomendacje } from "./variants/rekomendacje.ts";
import { sprawozdanie } from "./variants/sprawozdanie.ts";
import type { Variant } from "./variants/variant.ts";

/** Documents in other wordings than the known ones. All invented. */
export const variants: readonly Variant[] = [
  notatka,
  sprawozdanie,
  podsumowanie,
  rekomendacje,
  protokol,
  przebieg,
];
