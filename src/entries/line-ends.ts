import { type ContentFile, type LocatedProblem, toMessage } from "./content-file.ts";
import { placesIn } from "../prose/place.ts";

/**
 * Line ends of Windows, at the first: to git every line of such a file has changed, and who changed a word is lost.
 * The file is read all the same, and its other problems are told.
 */
export function findLineEndProblems({ path, bytes }: ContentFile): readonly LocatedProblem[] {
  let at = bytes.indexOf(carriageReturn);
  while (at >= 0 && bytes[at + 1] !== lineFeed) at = bytes.indexOf(carriageReturn, at + 1);
  if (at < 0) return [];
  const above = new TextDecoder().decode(bytes.subarray(0, at));
  return [
    {
      code: "windows-line-ends",
      file: path,
      ...placesIn(above)(above.length),
      message: toMessage({
        what: "wiersze tego pliku kończą się jak w Windows (CRLF)",
        how: "zapisz plik z końcami wierszy LF: w VS Code kliknij „CRLF” na dolnym pasku i wybierz „LF”; w przeglądarce to samo okno otworzy na stronie pliku w GitHubie klawisz kropki",
      }),
    },
  ];
}

const carriageReturn = 0x0d;
const lineFeed = 0x0a;
