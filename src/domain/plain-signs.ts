/** A text in the plainest signs, with the way back from its places to those of the text as it was. */
export interface PlainSigns {
  readonly text: string;
  readonly offsetOf: (at: number) => number;
}

/**
 * What a reader takes a text for: codes of signs decoded, digits and signs of other scripts and widths as those of a
 * keyboard, spaces and dashes of one kind, nothing that is not seen, no marks on letters, no signs of Markdown, and a
 * number on two lines on one.
 */
export function toPlainSigns(written: string): PlainSigns {
  const plain: PlainSigns = { text: written, offsetOf: (at) => at };
  return steps.reduce(
    (before, { sign, pattern, toPlain }) =>
      sign.test(before.text) ? replaced(before, pattern, toPlain) : before,
    plain,
  );
}

function replaced(
  { text, offsetOf }: PlainSigns,
  pattern: RegExp,
  toPlain: (written: string) => string,
): PlainSigns {
  const pieces: string[] = [];
  const cuts: Cut[] = [];
  let from = 0;
  let to = 0;
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const plain = toPlain(written);
    pieces.push(text.slice(from, index), plain);
    to += index - from + plain.length;
    from = index + written.length;
    cuts.push({ to, from });
  }
  pieces.push(text.slice(from));
  const back = (at: number): number => {
    const cut = findLastUpTo(cuts, at);
    return cut === undefined ? at : cut.from + at - cut.to;
  };
  return { text: pieces.join(""), offsetOf: (at) => offsetOf(back(at)) };
}

/** The cuts are in their order, and there may be thousands of each. */
function findLastUpTo(cuts: readonly Cut[], at: number): Cut | undefined {
  let low = -1;
  let high = cuts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.to ?? 0) <= at) low = middle;
    else high = middle;
  }
  return cuts[low];
}

/** Signs written by their numbers or names, escaped ones. */
function decode(written: string): string {
  if (written.startsWith("\\") && written.length === 2) return written.slice(1);
  const decimal = /^&#(\d+);$/.exec(written)?.[1];
  const hexadecimal = /^(?:&#x|\\[xuU])([0-9a-f]+);?$/i.exec(written)?.[1];
  const number = decimal === undefined ? parseInt(hexadecimal ?? "20", 16) : Number(decimal);
  if (decimal === undefined && hexadecimal === undefined) return named[written.slice(1, -1)] ?? " ";
  return number < 0x110000 ? String.fromCodePoint(number) : "";
}

/** One sign, whatever its script and width; nothing for one that is not seen. */
function toPlainSign(sign: string): string {
  if (/^[\p{M}\p{Cf}\u115f\u1160\u3164\uffa0]/u.test(sign)) return "";
  if (/^[\p{Zs}\u2800]$/u.test(sign)) return " ";
  if (/^\p{Nd}$/u.test(sign)) return digitOf(sign.codePointAt(0) ?? 0);
  if (sign === "\u3002") return ".";
  const folded = sign.normalize("NFKC");
  return /^[\x21-\x7e]+$/.test(folded) ? folded : sign;
}

/** Every script has its ten digits in a row. */
function digitOf(number: number): string {
  let first = number;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((number - first) % 10);
}

function toJoint(written: string): string {
  return written.trim() === "" ? " " : "-";
}

const named: Readonly<Record<string, string>> = {
  ...{ period: ".", commat: "@", hyphen: "-", dash: "-", ndash: "-", minus: "-", sol: "/", plus: "+" },
  ...{ lowbar: "_", lpar: "(", rpar: ")", shy: "", zwj: "", zwnj: "", ZeroWidthSpace: "", NoBreak: "" },
};

const spaces = "nbsp|ensp|emsp|thinsp|hairsp|numsp|puncsp|emsp13|emsp14|MediumSpace|ThinSpace|Tab|NewLine";

// Line ends, spaces and dashes within a number.
const between =
  /(?<=\d)(?:[ \t]*\n[ \t]*|[ \t]{2,}|[ \t]+-[ \t]*|-[ \t]+|[ \t]?[\u2010-\u2015\u2212\u00b7\u2022\u2024\u2027\u2219\u22c5][ \t]?)(?=\d)/;

const steps: readonly Step[] = [
  {
    sign: /[&\\]/,
    pattern: new RegExp(
      String.raw`&#\d{1,7};|&#x[\da-f]{1,6};|&(?:${Object.keys(named).join("|")}|${spaces});|\\x[\da-f]{2}|\\u[\da-f]{4}|\\[!-/:-@[-\x60{-~]`,
      "gi",
    ),
    toPlain: decode,
  },
  {
    sign: /[^\0-\xff\u0100-\u017f\u2010-\u2027\u2030-\u205e]|[\u00a0\u00ad]/,
    pattern:
      /[\p{M}\p{Cf}\u115f\u1160\u3164\uffa0\p{Zs}\u2800\u3002\u2460-\u24ff\ufe50-\ufe6b\uff01-\uff5e]|(?![0-9])\p{Nd}|[\u2070\u00b9\u00b2\u00b3\u2074-\u2079\u2080-\u2089]{3,}/gu,
    toPlain: toPlainSign,
  },
  { sign: /\*|\{\//, pattern: /(?<! )\*+|\*+(?! )|\{\/\*[^\d{}@*]*\*\/\}/g, toPlain: () => "" },
  { sign: /_/, pattern: /(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, toPlain: () => "" },
  // A letter that looks like a zero.
  { sign: /\d[oо]\d/i, pattern: /(?<=\d)[oо](?=\d)/gi, toPlain: () => "0" },
  { sign: between, pattern: new RegExp(between, "g"), toPlain: toJoint },
];

interface Step {
  /** Without which the pattern, slower by far, need not be tried. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly toPlain: (written: string) => string;
}

/** Behind a replaced sign: where the new text goes on, and where the text as it was. */
interface Cut {
  readonly to: number;
  readonly from: number;
}
