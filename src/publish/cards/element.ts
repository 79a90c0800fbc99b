/** A part of a card, in the shape of which the drawing library takes React's elements. */
export interface CardElement {
  readonly type: string;
  readonly key: null;
  readonly props: {
    readonly style?: CardStyle;
    readonly children?: readonly CardElement[] | string;
    readonly [attribute: string]: unknown;
  };
}

export type CardStyle = Readonly<Record<string, string | number>>;

/** Boxes beside one another, or below where the style says `flexDirection: "column"`. */
export function box(style: CardStyle, children: readonly CardElement[] = []): CardElement {
  return { type: "div", key: null, props: { style: { display: "flex", ...style }, children } };
}

/** Words, which end with an ellipsis where a style with `lineClamp` leaves no more lines. */
export function words(style: CardStyle, text: string): CardElement {
  return { type: "div", key: null, props: { style: { display: "block", ...style }, children: text } };
}

/** Strokes on a square of 16. */
export function icon(
  path: string,
  { size, color }: { readonly size: number; readonly color: string },
): CardElement {
  const stroke = {
    fill: "none",
    stroke: color,
    strokeWidth: 2.25,
    strokeLinecap: "round",
    strokeLinejoin: "round",
  };
  const line = { type: "path", key: null, props: { d: path, ...stroke } };
  return {
    type: "svg",
    key: null,
    props: { width: size, height: size, viewBox: "0 0 16 16", children: [line] },
  };
}
