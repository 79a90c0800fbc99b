import { namesSomebody, rolesOf } from "./label-words.ts";
import type { LabelRole } from "./label-words.ts";

/** A label and what follows it on its line. */
export interface Label {
  readonly name: string;
  readonly roles: ReadonlySet<LabelRole>;
  /** "" where the label stands alone. */
  readonly value: string;
}

/** The label that a line begins with ("Termin i miejsce: …", "Gdzie – …") or is made of ("3. Materiały"). */
export function readLabel(line: string): Label | undefined {
  const text = withoutNumber(line);
  const label = parted(text, colon) ?? alone(text) ?? parted(text, dash) ?? parted(text, asked);
  // "Spotkanie: trzecie" numbers a meeting, "Spotkanie – uwagi organizacji" does not.
  const isNumbering = label?.roles.has("number") === true && !/^(?:numer|nr|kt[oó]r)/iu.test(label.name);
  return isNumbering && !number.test(label.value) ? undefined : label;
}

/** A line without the number or the mark of its heading. */
export function withoutNumber(line: string): string {
  return line.replace(headingNumber, "").trim();
}

/** The colon makes a label sure enough for a word that is not known. */
function parted(text: string, pattern: RegExp): Label | undefined {
  const { name = "", value = "" } = pattern.exec(text)?.groups ?? {};
  const roles = rolesOf(name, pattern === colon ? 1 : 0);
  return roles && { name, roles, value: value.trim() };
}

function alone(text: string): Label | undefined {
  const name = text.replace(/\s*:$/u, "");
  if (columnHeading.test(text) || namesSomebody(text)) return undefined;
  const roles = name.length <= longest && /^\p{Lu}/u.test(name) ? rolesOf(name) : undefined;
  return roles && { name, roles, value: "" };
}

const longest = 90;
// Where the cells of a table came apart its headings stand alone.
const columnHeading = /^(?:podmiot|organizacja|stowarzyszenie|fundacja)$/iu;
const headingNumber = /^(?:\(?(?:\d{1,2}|[IVX]{1,5}|[A-Za-z])[.)]|§\s?\d{1,2}\.?|[-–—•▪*])\s+/u;
const number =
  /^(?:nr\s+)?(?:\d{1,2}(?!\d)|[IVXL]+(?!\p{L})|(?:pierwsz|drug|trzeci|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|\p{L}+nast)\p{L}{1,3}(?!\p{L}))/iu;
const name =
  '(?<name>(?:[^:.;!?„"\\d]|(?<=(?:[Gg]odz|[Dd]ot|[Nn]r|ds))\\.){2,90}?(?:\\s?\\([^()]{1,80}\\))?)';
const colon = new RegExp(`^${name}\\s*:(?!\\d)\\s*(?<value>[\\s\\S]*)$`, "u");
const dash = new RegExp(`^${name}(?:\\s[–—-]|\\t|\\s\\|)\\s+(?<value>\\S[\\s\\S]*)$`, "u");
// "Gdzie? W ratuszu"
const asked = /^(?<name>\p{Lu}[^:.;!?„"\d]{2,90}\?)\s+(?<value>\S[\s\S]*)$/u;
