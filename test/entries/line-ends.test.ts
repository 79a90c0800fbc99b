import { expect, test } from "vitest";
import { findLineEndProblems } from "../../src/entries/line-ends.ts";

const told = (text: string) => findLineEndProblems({ path: "a.yaml", bytes: new TextEncoder().encode(text) });

test("of line ends of Windows the first is told, and how to mend them in an editor and in the browser", () => {
  expect(told("ź: 1\nb: 2\r\nc: 3\r\n")).toEqual([
    {
      code: "windows-line-ends",
      file: "a.yaml",
      line: 2,
      column: 5,
      message:
        "wiersze tego pliku kończą się jak w Windows (CRLF). Jak naprawić: zapisz plik z końcami wierszy LF: w VS Code kliknij „CRLF” na dolnym pasku i wybierz „LF”; w przeglądarce to samo okno otworzy na stronie pliku w GitHubie klawisz kropki.",
    },
  ]);
});

test.each(["", "a: 1\nb: 2\n", "a: 1\rb: 2\n", "a: 1\r"])("in %j there are none", (text) => {
  expect(told(text)).toEqual([]);
});
