import type { ContentFile } from "../../../src/entries/content-file.ts";

/** Ways to break a content folder by its files: their names, places, bytes. The editor is sent to `place`. */
export interface FileOperator {
  readonly name: string;
  readonly change: (files: ReadonlyMap<string, string>) => readonly ContentFile[];
  readonly place: string;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const single = (codes: readonly number[]): Uint8Array => Uint8Array.from(codes);

function laid(path: string, content: Uint8Array | string): FileOperator["change"] {
  return (files) => [
    ...[...files]
      .filter(([other]) => other !== path)
      .map(([other, text]) => ({ path: other, bytes: bytes(text) })),
    { path, bytes: typeof content === "string" ? bytes(content) : content },
  ];
}

function renamed(from: RegExp, to: string): FileOperator["change"] {
  return (files) =>
    [...files].map(([path, text]) => ({ path: from.test(path) ? to : path, bytes: bytes(text) }));
}

const name = bytes("name: ");

export const fileOperators: readonly FileOperator[] = [
  {
    name: "Windows-1250",
    change: laid("themes/lokale.yaml", single([...name, 0xa3, 0xb9, 0x6b, 0x61, 0x0a])),
    place: "themes/lokale.yaml:1:7",
  },
  {
    name: "ISO-8859-2",
    change: laid("themes/lokale.yaml", single([...name, 0x4c, 0x61, 0xb1, 0x0a])),
    place: "themes/lokale.yaml:1:9",
  },
  {
    name: "cut UTF-8",
    change: laid("themes/lokale.yaml", single([...name, 0x4c, 0xc5])),
    place: "themes/lokale.yaml:1:8",
  },
  {
    name: "overlong UTF-8",
    change: laid("themes/lokale.yaml", single([...name, 0x4c, 0xc0, 0xaf])),
    place: "themes/lokale.yaml:1:8",
  },
  {
    name: "UTF-16 with a mark",
    change: laid("themes/lokale.yaml", single([0xff, 0xfe, 0x6e, 0, 0x61, 0])),
    place: "themes/lokale.yaml:1:1",
  },
  {
    name: "UTF-16 without a mark",
    change: laid("themes/lokale.yaml", single([0x6e, 0, 0x61, 0, 0x6d, 0])),
    place: "themes/lokale.yaml:1:2",
  },
  {
    name: "more than two megabytes",
    change: laid("themes/lokale.yaml", `name: ${"x".repeat(2_000_000)}\n`),
    place: "themes/lokale.yaml:1:1",
  },
  {
    name: "a title of ten thousand signs",
    change: laid("themes/lokale.yaml", `name: ${"x".repeat(10_000)}\n`),
    place: "themes/lokale.yaml:1:7",
  },
  {
    name: "a thousand brackets",
    change: laid("themes/lokale.yaml", `name: ${"[".repeat(1_000)}\n`),
    place: "themes/lokale.yaml:1:7",
  },
  {
    name: "a hundred thousand brackets",
    change: laid("themes/lokale.yaml", `name: ${"[".repeat(100_000)}\n`),
    place: "themes/lokale.yaml:1:7",
  },
  {
    name: "a hundred thousand lists",
    change: laid("themes/lokale.yaml", `name:\n${"- ".repeat(100_000)}x\n`),
    place: "themes/lokale.yaml:2:1",
  },
  {
    name: "a letter that is no ASCII",
    change: renamed(/^themes\/lokale/, "themes/lókale.yaml"),
    place: "themes/lókale.yaml:1:1",
  },
  {
    name: "capitals",
    change: renamed(/^themes\/lokale/, "themes/Lokale.yaml"),
    place: "themes/Lokale.yaml:1:1",
  },
  {
    name: "a space",
    change: renamed(/^themes\/lokale/, "themes/lo kale.yaml"),
    place: "themes/lo kale.yaml:1:1",
  },
  {
    name: "an underscore",
    change: renamed(/^themes\/lokale/, "themes/lo_kale.yaml"),
    place: "themes/lo_kale.yaml:1:1",
  },
  {
    name: "two hyphens",
    change: renamed(/^themes\/lokale/, "themes/lo--kale.yaml"),
    place: "themes/lo--kale.yaml:1:1",
  },
  {
    name: "a name of two hundred signs",
    change: renamed(/^themes\/lokale/, `themes/${"a".repeat(200)}.yaml`),
    place: `themes/${"a".repeat(200)}.yaml:1:1`,
  },
  {
    name: "a hidden file",
    change: laid("themes/.inne.yaml", "name: Inne\n"),
    place: "themes/.inne.yaml:1:1",
  },
  { name: "yml", change: renamed(/^themes\/lokale/, "themes/lokale.yml"), place: "themes/lokale.yml:1:1" },
  { name: "md", change: renamed(/^pages\/o-portalu/, "pages/o-portalu.md"), place: "pages/o-portalu.md:1:1" },
  {
    name: "YAML in capitals",
    change: renamed(/^themes\/lokale/, "themes/lokale.YAML"),
    place: "themes/lokale.YAML:1:1",
  },
  { name: "json", change: laid("themes/inne.json", "{}"), place: "themes/inne.json:1:1" },
  {
    name: "a folder in a folder",
    change: laid("themes/a/inne.yaml", "name: Inne\n"),
    place: "themes/a/inne.yaml:1:1",
  },
  {
    name: "an unknown folder",
    change: laid("tematy/inne.yaml", "name: Inne\n"),
    place: "tematy/inne.yaml:1:1",
  },
  {
    name: "a folder that is no year",
    change: renamed(/^meetings\/2024/, "meetings/maj/a.mdx"),
    place: "meetings/maj/a.mdx:1:1",
  },
  {
    name: "an image in the content",
    change: laid("meetings/2024/sala.png", single([0x89, 0x50])),
    place: "meetings/2024/sala.png:1:1",
  },
  {
    name: "a symbolic link",
    change: (files) => [
      ...laid("themes/inne.yaml", "")(files).slice(0, -1),
      { path: "themes/inne.yaml", bytes: bytes(""), isLink: true },
    ],
    place: "themes/inne.yaml:1:1",
  },
  {
    name: "an organisation that nobody mentions",
    change: laid("organizations/sierota.yaml", "name: Sierota\n"),
    place: "organizations/sierota.yaml:1:1",
  },
  {
    name: "an organisation twice when folded",
    change: laid("organizations/l-aka.yaml", "name: Inna\n"),
    place: "organizations/laka.yaml:1:1",
  },
  {
    name: "a page at an address that is taken",
    change: laid("pages/szukaj.mdx", "---\ntitle: Szukaj\ndescription: Tu.\n---\n\nTekst.\n"),
    place: "pages/szukaj.mdx:1:1",
  },
  {
    name: "no spheres at all",
    change: laid("spheres.yaml", "law: Ustawa\nspheres: []\n"),
    place: "spheres.yaml:2:10",
  },
];
