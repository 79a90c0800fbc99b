import type { Portal } from "./portal.ts";
import { shareFact, shareOne } from "./shared-fact.ts";

/** Of all that the portal holds. */
export const countProposals: (portal: Pick<Portal, "proposals">) => number = shareOne(
  "count-of-proposals",
  ({ proposals }) => proposals.length,
);

/** Of those with a theme. */
export const countOfTheme: (portal: Pick<Portal, "index">, theme: string) => number = shareFact(
  "count-of-theme",
  ({ index }) =>
    (theme) =>
      index.proposalsByTheme.get(theme)?.length ?? 0,
);
