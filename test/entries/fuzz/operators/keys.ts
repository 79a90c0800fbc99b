import { lead, line, type Operator } from "../operator.ts";

export const keyOperators: readonly Operator[] = [
  line("meeting", "satte: held"),
  line("meeting", "opis: coś"),
  line("organization", "alias: coś"),
  line("organization", "osoba: Jan"),
  line("meeting", "Title: coś"),
  line("meeting", "slug: inny"),
  line("meeting", "1: coś"),
  line("meeting", '"__proto__": { a: 1 }'),
  {
    name: "a mistyped key within",
    kind: "meeting",
    find: /^ {2}office: wydzial$/m,
    put: () => "  ofice: wydzial",
    at: 2,
  },
  {
    name: "a missing field",
    kind: "meeting",
    find: /^---\n([\s\S]*?)^state: held\n/m,
    put: (m) => `---\n${m[1] ?? ""}`,
    at: 4,
  },
  { name: "a missing field of data", kind: "office", find: /^name: .*\n/m, put: () => "", at: 0 },
  {
    name: "a missing field of an item",
    kind: "spheres",
    find: /^( {2}- )point: "6"\n {4}/m,
    put: (m) => m[1] ?? "",
    at: lead,
  },
];
