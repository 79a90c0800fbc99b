import fc from "fast-check";

const word = fc.constantFrom(
  "Miasto",
  "Krakow",
  "postulat",
  "ośrodek",
  "2025",
  "żłobek",
  "i",
  "w",
  "zł",
  "Fundacja",
  "5",
);

const inline = fc.oneof(
  { weight: 6, arbitrary: word },
  word.map((text) => `**${text}**`),
  fc.tuple(word, word).map(([one, other]) => `*${one} ${other}*`),
  fc.tuple(word, word).map(([one, other]) => `[${one} **${other}**](https://example.org/${other})`),
  fc.constantFrom(
    "www.ngo.krakow.pl",
    "biuro@example.org",
    "5%,",
    "(tj.",
    "<5",
    "\\*",
    "&amp;",
    "–",
    "x_y_z",
  ),
);

const sentence = fc
  .tuple(fc.array(inline, { minLength: 1, maxLength: 8 }), fc.constantFrom(" ", "\n", " \u00a0", "  \n"))
  .map(([parts, separator]) => `Ad ${parts.join(separator)}.`);

const list = fc
  .tuple(fc.array(sentence, { minLength: 2, maxLength: 4 }), fc.constantFrom("- ", "1) ", "7. "))
  .map(([items, marker]) => items.map((item) => marker + item.replace(/\n/g, " ")).join("\n"));

const table = fc
  .array(fc.tuple(word, word), { minLength: 1, maxLength: 3 })
  .map((rows) =>
    ["| a | b |", "| :- | -: |", ...rows.map(([one, other]) => `| ${one} | ${other} |`)].join("\n"),
  );

/** Fields in good order: sentences, lists and tables, the last of them sometimes with a footnote. */
export const arbitraryField = fc
  .tuple(fc.array(fc.oneof(sentence, list, table), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([blocks, hasNote]) =>
    [...blocks, ...(hasNote ? ["Zob.[^1]", "[^1]: Przypis *drugi*."] : [])].join("\n\n"),
  );

/** Anything at all, thick with the signs that Markdown and MDX care about. */
export const arbitraryNoise = fc
  .array(
    fc.constantFrom(
      ...[
        "a",
        "ż1",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        "*",
        "**",
        "_",
        "-",
        "- ",
        "+ ",
        "1. ",
        "2) ",
        "#",
        "## ",
        ">",
        "|",
      ],
      ...[
        "~",
        "~~",
        "`",
        "```",
        "<",
        "</",
        "<b>",
        "/>",
        "{",
        "}",
        "{/*",
        "*/}",
        "=",
        "---",
        "(",
        ")",
        "[",
        "]",
        "[^1]",
      ],
      ...[
        "[a]: ",
        "](",
        "!",
        "\\",
        ":",
        "&",
        "&#0;",
        "&lt;",
        "@",
        ".",
        "www.",
        "https://",
        "import ",
        "export ",
        "\r",
      ],
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(""));
