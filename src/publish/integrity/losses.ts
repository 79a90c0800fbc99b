import { formatCount } from "../../polish/plural.ts";
import { compareIds } from "./ids.ts";
import type { Passage } from "./passages.ts";

/** One sentence for each line of a text that a page does not show. */
export function tellLostLines(lines: readonly Passage[], { page, file }: Place): readonly string[] {
  return lines.map(({ of, text }) => `${page}: na stronie nie ma słów „${shorten(text)}” (${of}, ${file})`);
}

/** One sentence for each record that a file should hold and does not, or holds and should not. */
export function tellWrongIds(
  file: string,
  expected: readonly string[],
  found: readonly string[],
): readonly string[] {
  const { missing, unexpected } = compareIds(expected, found);
  return [
    ...missing.map((id) => `${file}: brakuje wpisu „${id}”`),
    ...unexpected.map((id) => `${file}: jest wpis „${id}”, którego nie ma w treści albo był już wcześniej`),
  ];
}

/** Everything that a build would lose, for the person who ran it; the first of very many. */
export function formatLosses(losses: readonly string[]): string {
  const count = formatCount(losses.length, ["miejsce", "miejsca", "miejsc"]);
  const told = losses.slice(0, most).map((loss) => `  ${loss}`);
  const rest = losses.length > most ? [`  … i jeszcze ${losses.length - most}`] : [];
  return [
    `Zbudowany portal nie zgadza się z treścią (${count}), więc nie zastąpił poprzedniego:`,
    ...told,
    ...rest,
    "To błąd programu Postulat, nie treści: zgłoś go razem z tym komunikatem.",
  ].join("\n");
}

const most = 100;

function shorten(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 90).replace(/\s+\S*$/u, "")}…`;
}

interface Place {
  /** The page's address. */
  readonly page: string;
  /** Path of the content's file below its folder. */
  readonly file: string;
}
