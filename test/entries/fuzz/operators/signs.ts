import { lead, sign, type Operator } from "../operator.ts";

export const signOperators: readonly Operator[] = [
  ...sign("a zero-width space", "\u200b"),
  ...sign("a soft hyphen", "\u00ad"),
  ...sign("a word joiner", "\u2060"),
  ...sign("a change of direction", "\u202e"),
  ...sign("an isolate", "\u2067"),
  ...sign("a NUL", "\u0000"),
  ...sign("a bell", "\u0007"),
  ...sign("a lone carriage return", "\r"),
  ...sign("a mark of lost bytes", "\ufffd"),
  ...sign("a line separator", "\u2028"),
  ...sign("a tag character", "\u{e0041}"),
  { name: "a byte-order mark", kind: "meeting", find: /^/, put: () => "\ufeff", at: 0 },
  {
    name: "a byte-order mark within",
    kind: "office",
    find: /^(kind: )/m,
    put: (m) => `${m[1] ?? ""}\ufeff`,
    at: lead,
  },
  {
    name: "letters in two parts",
    kind: "office",
    find: /^(name: \S*Wydział) ?/m,
    put: (m) => `${m[1] ?? ""}a\u0328`,
    at: lead,
  },
];
