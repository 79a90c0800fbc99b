import type { Band, BandLine } from "./bands.ts";
import type { Segment } from "./rules.ts";

/** Where the rows of a table begin on a page, from the top; undefined where nothing tells. */
export function findRowTops(lines: readonly BandLine[], place: Place): number[] | undefined {
  if (lines.length === 0) return [];
  return ruledTops(lines, place) ?? numberedTops(lines, place);
}

/** Lines drawn across both columns part the rows. */
function ruledTops(lines: readonly BandLine[], { rules, texts }: Place): number[] | undefined {
  const left = Math.min(...texts.map(({ from }) => from));
  const right = Math.max(...texts.map(({ to }) => to));
  const [top, bottom] = [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0];
  const across = rules
    .filter(({ axis, from, to }) => axis === "horizontal" && from < left + 2 && to > right - 2)
    .map(({ at }) => at)
    .filter((at) => at < top && at > bottom)
    .sort((a, b) => b - a);
  return across.length > 0 ? across : undefined;
}

/** Numbers count where each stands beside the first line of its row: text above the first would belong to no row. */
function numberedTops(lines: readonly BandLine[], place: Place): number[] | undefined {
  const { numbers, isCarriedOn } = place;
  if (!numbers) return undefined;
  const numbered = lines.filter(({ spans }) => {
    const first = spans[0];
    return first !== undefined && first.x <= numbers.to && /^\d{1,3}[a-z]?[.)]?$/.test(first.text);
  });
  const isBeside = numbered.every(({ spans }) => spans.length > 2);
  const isAtTop = isCarriedOn || numbered[0] === lines[0];
  if (!isBeside || !isAtTop) return undefined;
  const begun = new Set([...numbered, ...lines.filter((_, index) => beginsAnew(lines, index, place.texts))]);
  return lines.filter((line) => begun.has(line)).map(({ y, size }) => y + size * 0.4);
}

/** A further proposal under the same number: both columns begin a sentence in one line, and one of them had run out above. */
function beginsAnew(lines: readonly BandLine[], index: number, columns: readonly Band[]): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  if (!line || !above || above.y - line.y > line.size * 2) return false;
  const own = columns.map((band) => spanIn(line, band)?.text ?? "");
  const before = columns.map((band) => spanIn(above, band)?.text);
  return own.every((text) => /^["„]?\p{Lu}/u.test(text)) && before.includes(undefined);
}

function spanIn({ spans }: BandLine, { from, to }: Band) {
  return spans.find(({ x }) => x >= from - 1 && x <= to + 1);
}

interface Place {
  /** The column of numbers. */
  readonly numbers: Band | undefined;
  /** The columns of the proposal and of the response. */
  readonly texts: readonly Band[];
  readonly rules: readonly Segment[];
  /** Whether the table began on a page before. */
  readonly isCarriedOn: boolean;
}
