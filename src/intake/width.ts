/** The width of a text in a common proportional typeface, in units of its size. Good for comparing lines, not for drawing. */
export function approximateWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widths.get(letter) ?? (/\p{Lu}/u.test(letter) ? 0.68 : 0.5);
  return width;
}

const widths = new Map<string, number>(
  [
    [0.25, " .,"],
    [0.28, "iIjlt:;|!'łf/\\"],
    [0.34, 'r()[]-„”"‚’I'],
    [0.44, "sśczćżźeęaąkvxy"],
    [0.5, "0123456789bdghnńoópqu–"],
    [0.72, "wADGHNOÓQUVXYŁC&"],
    [0.78, "m"],
    [0.89, "MW%—@"],
    [0.58, "PSŚFELTBZŻŹJ"],
  ].flatMap(([width, letters]) =>
    Array.from(String(letters), (letter): [string, number] => [letter, Number(width)]),
  ),
);
