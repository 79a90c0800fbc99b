import { z } from "zod";

/** What a position amounts to, as the editors read it; the order is the order of every list. */
export const stances = {
  accepted: { label: "przyjęto", slug: "przyjeto", group: "yes" },
  "partly-accepted": { label: "przyjęto częściowo", slug: "przyjeto-czesciowo", group: "yes" },
  "already-possible": { label: "już możliwe", slug: "juz-mozliwe", group: "yes" },
  "under-way": { label: "prace w toku", slug: "prace-w-toku", group: "moving" },
  "under-analysis": { label: "w analizie", slug: "w-analizie", group: "moving" },
  forwarded: {
    label: "skierowano do innego podmiotu",
    slug: "skierowano",
    group: "elsewhere",
    detail: "do kogo",
  },
  "other-procedure": { label: "inny tryb", slug: "inny-tryb", group: "elsewhere", detail: "jaki" },
  "subject-to-funds": { label: "zależy od środków", slug: "zalezy-od-srodkow", group: "elsewhere" },
  declined: { label: "nie uwzględniono", slug: "nie-uwzgledniono", group: "no", detail: "uzasadnienie" },
  "no-answer": { label: "brak odpowiedzi", slug: "brak-odpowiedzi", group: "silence" },
} as const satisfies Record<string, StanceMeaning>;

export type Stance = keyof typeof stances;

export type StanceGroup = "yes" | "moving" | "elsewhere" | "no" | "silence";

export const stanceSchema = z
  .enum(Object.keys(stances) as [Stance, ...Stance[]])
  .describe(
    "Odczyt redakcji: accepted (przyjęto), partly-accepted (przyjęto częściowo), already-possible (już możliwe), under-way (prace w toku), under-analysis (w analizie), forwarded (skierowano do innego podmiotu), other-procedure (inny tryb), subject-to-funds (zależy od środków), declined (nie uwzględniono), no-answer (brak odpowiedzi)",
  );

/** What must be said besides the stance itself (to whom? which? why?), in the words of the response. */
export function requiredDetail(stance: Stance): string | undefined {
  const meaning: StanceMeaning = stances[stance];
  return meaning.detail;
}

export const stanceIds = Object.keys(stances) as readonly Stance[];

interface StanceMeaning {
  readonly label: string;
  readonly slug: string;
  readonly group: StanceGroup;
  readonly detail?: string;
}
