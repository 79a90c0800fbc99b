import type { News } from "./item.ts";

/**
 * The archives of a feed, oldest first, as RFC 5005 asks: each holds for ever the same news, but for what is withdrawn.
 * So they are cut by what never changes, the order in which news came to the portal: a year at its end, and within it
 * from the oldest on. What is withdrawn moves others within its year alone. Where the content has no history, the day
 * that news are true of takes the place of the day on which they came, and an old one told late moves the others.
 * @param news newest first; archives are cut where the feed itself holds no more than `size` of them
 */
export function toArchives(news: readonly News[], size: number): readonly Archive[] {
  if (news.length <= size) return [];
  const years = Map.groupBy(withYears(news.toReversed()), ({ year }) => year);
  const parts = [...years].flatMap(([year, members]) =>
    Array.from({ length: Math.ceil(members.length / size) }, (_, index) => ({
      archive: index === 0 ? year : `${year}-${index + 1}`,
      news: members
        .slice(index * size, (index + 1) * size)
        .map(({ one }) => one)
        .toReversed(),
    })),
  );
  // The newest part is not whole yet; the feed holds it.
  const whole = parts.slice(0, -1);
  return whole.map((part, index) => ({ ...part, ...toNeighbours(whole, index) }));
}

/** Each with the year in which it came; never an earlier one than that of the news before. */
function withYears(news: readonly News[]): readonly { readonly one: News; readonly year: string }[] {
  let latest = "";
  return news.map((one) => {
    const year = (one.told?.day ?? one.published).slice(0, 4);
    latest = year > latest ? year : latest;
    return { one, year: latest };
  });
}

function toNeighbours(
  parts: readonly Pick<Archive, "archive">[],
  index: number,
): Pick<Archive, "previous" | "next"> {
  const [previous, next] = [parts[index - 1], parts[index + 1]];
  return {
    ...(previous === undefined ? {} : { previous: previous.archive }),
    ...(next === undefined ? {} : { next: next.archive }),
  };
}

export interface Archive {
  readonly archive: string;
  /** Newest first. */
  readonly news: readonly News[];
  readonly previous?: string;
  readonly next?: string;
}
