import { expect, test } from "vitest";
import { findPortalProblems } from "../../../src/domain/assemble/assemble-portal.ts";
import { tellRenamed } from "../../../src/domain/assemble/renamed-files.ts";
import { addressRegistrySchema } from "../../../src/domain/address-registry.ts";
import type { PortalEntries } from "../../../src/domain/collections.ts";
import {
  aMeeting,
  anOffice,
  anOrganization,
  aProgramme,
  aProposal,
  aTheme,
  redirectsFrom,
  someEntries,
} from "../../builders/entries.ts";

const naming = (theme: string, ...ids: readonly string[]) =>
  ids.map((id) => aMeeting({ id, proposals: [aProposal({ themes: [theme] })] }));

function tell(replaced: Partial<PortalEntries>): readonly string[] {
  const entries = someEntries(replaced);
  return tellRenamed(findPortalProblems(entries), entries).map(({ code, file }) => `${code} ${file}`);
}

const registry = (theme: readonly string[]): PortalEntries["addresses"] => [
  { id: "addresses", file: "addresses.yaml", data: addressRegistrySchema.parse({ theme }) },
];

test("what several files name is told once, at the file that is called much like it", () => {
  expect(tell({ meetings: naming("lokal", "a", "b"), addresses: registry(["lokal", "inny"]) })).toEqual([
    "lost-address addresses.yaml",
    "renamed-file themes/lokale.yaml",
  ]);
  const entries = someEntries({ meetings: naming("lokal", "a", "b") });
  expect(tellRenamed(findPortalProblems(entries), entries)).toMatchObject([
    {
      path: [],
      what: "identyfikatora „lokale” nic nie wymienia, a w 2 miejscach (pierwsze: meetings/a.mdx) stoi „lokal”, którego nie ma: zapewne zmieniono nazwę tego pliku",
      how: "nazwij go znowu lokal.yaml, a jeśli zmiana jest celowa, popraw te miejsca i dopisz dawny identyfikator w redirects.yaml",
    },
  ]);
});

test.each<[string, Partial<PortalEntries>, readonly string[]]>([
  ["only one file names it", { meetings: naming("lokal", "a") }, ["unknown-theme meetings/a.mdx"]],
  [
    "the other is named, too",
    { meetings: [...naming("lokal", "a", "b"), ...naming("lokale", "c")] },
    ["unknown-theme meetings/a.mdx", "unknown-theme meetings/b.mdx"],
  ],
  [
    "a redirect leads to the other",
    {
      meetings: naming("lokal", "a", "b"),
      redirects: redirectsFrom([{ kind: "theme", from: "lokal", to: "lokale" }]),
    },
    ["unknown-theme meetings/a.mdx", "unknown-theme meetings/b.mdx"],
  ],
  [
    "nothing is called like it",
    { meetings: naming("seniorzy", "a", "b"), themes: [aTheme({ name: "Lokale" })] },
    ["unknown-theme meetings/a.mdx", "unknown-theme meetings/b.mdx"],
  ],
])("every place is told where %s", (_, replaced, told) => {
  expect(tell(replaced)).toEqual(told);
});

test("the file is found among others, and other faults with the same name are told beside it", () => {
  const meetings = [...naming("lokal", "a", "b"), aMeeting({ id: "c", unit: { office: "lokal" } })];
  expect(tell({ meetings, themes: [aTheme({ id: "seniorzy" }), aTheme({})] })).toEqual([
    "unknown-office meetings/c.mdx",
    "renamed-file themes/lokale.yaml",
  ]);
});

test("organisations, offices and programmes are told likewise", () => {
  const meetings = ["a", "b"].map((id) =>
    aMeeting({
      id,
      unit: { office: "wydzia" },
      programme: "rpw-20266",
      proposals: [aProposal({ proposers: [{ organization: "fundacja-lak" }] })],
    }),
  );
  const replaced = { meetings, organizations: [anOrganization({})], offices: [anOffice({})] };
  expect(tell({ ...replaced, programmes: [aProgramme({})] })).toEqual([
    "renamed-file programmes/rpw-2026.yaml",
    "renamed-file organizations/fundacja-laka.yaml",
    "renamed-file offices/wydzial.yaml",
  ]);
});
