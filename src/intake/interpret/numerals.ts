/**
 * The number that figures or words give; undefined where the words are no numeral from 1 to 999.
 * @example parseNumeral("dwudziestu pięciorga") // 25
 */
export function parseNumeral(written: string): number | undefined {
  const words = written.trim().toLocaleLowerCase("pl").split(/\s+/u);
  if (/^\d+/.test(words[0] ?? "")) return Number.parseInt(words[0] ?? "", 10);
  const values = words.map(valueOf);
  const isNumeral = values.every(
    (value, index) => value !== undefined && value < roomAfter(values[index - 1] ?? 1000),
  );
  return isNumeral ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0) : undefined;
}

function valueOf(word: string): number | undefined {
  return numerals.find(([form]) => new RegExp(`^(?:${form})$`, "u").test(word))?.[1];
}

/** Hundreds are followed by less than a hundred, tens by less than ten, everything else by nothing. */
function roomAfter(value: number): number {
  return [1000, 100].find((scale) => value >= scale) ?? (value >= 20 ? 10 : 0);
}

type Numeral = readonly [form: string, value: number];

const collective = "or(?:o|ga|gu|giem)";
const oblique = `(?:u|oma|${collective})`;
const upToTen: readonly Numeral[] = [
  ["jeden|jedn(?:a|o|ą|ej|ego|emu|ym)", 1],
  ["dw(?:a|ie|aj|óch|u|om|oma|iema|oje|ojga|ojgu|ojgiem)", 2],
  ["trz(?:y|ej|ech|em|ema)|troj(?:e|ga|gu|giem)", 3],
  [`czter(?:y|ej|ech|em|ema)|czw${collective}`, 4],
  [`pięć|pięci${oblique}`, 5],
  [`sześć|sześci${oblique}`, 6],
  [`siedem|siedmi${oblique}`, 7],
  [`osiem|ośmi${oblique}`, 8],
  [`dziewięć|dziewięci${oblique}`, 9],
  [`dziesięć|dziesięci${oblique}`, 10],
];
const teens = ["jede", "dwa", "trzy", "czter", "pięt", "szes", "siedem", "osiem", "dziewięt"].map(
  (stem, index): Numeral => [
    `${stem}naście|${stem.replace("dwa", "dwu")}nast(?:u|oma)|${stem}naści${collective}`,
    index + 11,
  ],
);
const tens: readonly Numeral[] = [
  [`dwadzieścia|dwudziest(?:u|oma)|dwadzieści${collective}`, 20],
  [`trzydzieści|trzydziest(?:u|oma)|trzydzieści${collective}`, 30],
  [`czterdzieści|czterdziest(?:u|oma)|czterdzieści${collective}`, 40],
  ...["pięć", "sześć", "siedem", "osiem", "dziewięć"].map((stem, index): Numeral => [
    `${stem}dziesiąt|${stem}dziesięci${oblique}`,
    index * 10 + 50,
  ]),
];
const hundreds: readonly Numeral[] = [
  ["st(?:o|u|oma)", 100],
  ["dwieście|dwustu", 200],
  ["trzyst[au]", 300],
  ["czteryst[au]", 400],
  ["pięćset|pięciuset", 500],
  ["sześćset|sześciuset", 600],
  ["siedemset|siedmiuset", 700],
  ["osiemset|ośmiuset", 800],
  ["dziewięćset|dziewięciuset", 900],
];
const numerals = [...upToTen, ...teens, ...tens, ...hundreds];
const word = `(?:${numerals.map(([form]) => form).join("|")})(?!\\p{L})`;

/** The source of a pattern of figures ("15", "15-u") or of a numeral in words, in any gender and case. */
export const numeralPattern = `(?:\\d+(?:-\\p{L}{1,4}|\\s(?:tu|stu|ciu|miu))?(?![\\p{L}\\d])|${word}(?:\\s+${word}){0,2})`;
