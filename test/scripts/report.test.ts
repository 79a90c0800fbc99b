import { expect, test } from "vitest";
import { formatForGitHub, formatProblems } from "../../scripts/report.ts";

const problem = {
  code: "schema",
  file: "themes/a,b.yaml",
  line: 3,
  column: 7,
  message: "100 %: źle\r\ndalej.",
};

test("what has a meaning in GitHub's commands is escaped, in properties also the colon and the comma", () => {
  expect(formatForGitHub({ problems: [problem], warnings: [problem] }, "a:b")).toBe(
    [
      "::error file=a%3Ab/themes/a%2Cb.yaml,line=3,col=7,title=schema::100 %25: źle%0D%0Adalej.",
      "::warning file=a%3Ab/themes/a%2Cb.yaml,line=3,col=7,title=schema::100 %25: źle%0D%0Adalej.",
    ].join("\n"),
  );
});

test("what lies beside the content is named as it lies in the repository", () => {
  const beside = { ...problem, file: "../public/a.svg" };
  expect(formatForGitHub({ problems: [beside], warnings: [] }, "content")).toMatch(
    /^::error file=public\/a\.svg,/,
  );
});

test("on a terminal problems stand under their files, each with a place that can be opened", () => {
  const message = "Źle.";
  const other = { ...problem, file: "themes/c.yaml", message };
  const shown = formatProblems([{ ...other, line: 1 }, other, { ...problem, message }], "content");
  expect(shown.replaceAll("\u00a0", " ")).toBe(
    [
      "Treść wymaga poprawy: 3 problemy.",
      "",
      "content/themes/c.yaml",
      "  content/themes/c.yaml:1:7",
      "    Źle. [schema]",
      "  content/themes/c.yaml:3:7",
      "    Źle. [schema]",
      "",
      "content/themes/a,b.yaml",
      "  content/themes/a,b.yaml:3:7",
      "    Źle. [schema]",
    ].join("\n"),
  );
});

test("no word of the content steers a terminal or begins a line of its own", () => {
  const hostile = {
    ...problem,
    file: "themes/a\n::error::b.yaml",
    message: "\u001b[2J\r\n::add-mask::x \u202e",
  };
  const lines = formatProblems([hostile], "content").split("\n");
  expect(lines.slice(2)).toEqual([
    "content/themes/a ::error::b.yaml",
    "  content/themes/a ::error::b.yaml:3:7",
    "    \ufffd[2J ::add-mask::x \ufffd [schema]",
  ]);
});
