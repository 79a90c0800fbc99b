import { describe, expect, test } from "vitest";
import { toCell, toColumns } from "../../src/publish/columns.ts";
import { listDownloads } from "../../src/publish/downloads.ts";
import { toFields } from "../../src/publish/fields.ts";
import { kindNames, kinds } from "../../src/publish/kinds.ts";
import { toDataPackage } from "../../src/publish/packages/data-package.ts";
import { stanceIds } from "../../src/domain/stance.ts";
import { CONTENT, readEditionOf } from "../builders/edition.ts";

const record = "page published modified";
const promised = {
  meetings: `id title ordinal state stateLabel date start end venue venueAsWritten unit_id unit_name unit_asWritten
    programme_id programme_name spheres_id spheres_name ngoPersons organizations_id organizations_name
    organizations_asWritten city_id city_name city_asWritten materials_text materials_url source_title source_file
    source_url source_sha256 source_note table_caption table_lp table_proposers table_proposal table_response
    proposalCount correctionCount course courseMarkdown ${record}`,
  proposals: `id number lp meeting meetingDate programme proposers_kind proposers_id proposers_name
    proposers_asWritten text themes_id themes_name relatedTo response_text response_unit_id response_unit_name
    response_unit_asWritten response_date response_stance response_stanceLabel response_detail response_evidence
    response_commitments_id response_commitments_evidence response_commitments_term
    response_commitments_termAsWritten response_commitments_state response_commitments_stateLabel
    response_commitments_overdue outcome_status outcome_statusLabel outcome_paragraph outcome_url outcome_note
    added ${record}`,
  commitments: `id proposal evidence term termAsWritten state stateLabel overdue updates_date updates_state
    updates_text updates_sourceTitle updates_sourceUrl ${record}`,
  corrections: `id meeting proposal date was is reason ${record}`,
  organizations: `id name legalForm aliases krs website note meetingCount proposalCount ${record}`,
  offices: `id name feminineName kind parent aliases note answeredCount ${record}`,
  themes: `id name description proposalCount ${record}`,
  spheres: `id name meetingCount proposalCount law ${record}`,
  programmes: `id name short year phases_name phases_start phases_end adoptionDeadline reportDeadline adopted_date
    adopted_title adopted_url report_date report_title report_url note meetingCount proposalCount ${record}`,
  versions: `id proposal number date text response ${record}`,
  readings: `id proposal number date stance stanceLabel ${record}`,
  glossary: `id term forms definition basis ${record}`,
  pages: `id title description text markdown ${record}`,
  withdrawals: `id kind entry date reason ${record}`,
  redirects: `id kind from to formerPage ${record}`,
  settings: `id name city cityGenitive tagline official address repository publisher_name publisher_address
    publisher_email publisher_phone publisher_website dataLicence_name dataLicence_url accessibility_published
    accessibility_updated accessibility_status accessibility_exceptions accessibility_prepared accessibility_reviewed
    accessibility_unit accessibility_email accessibility_phone accessibility_architecture accessibility_communication
    searchedTogether_name searchedTogether_address ${record}`,
};

describe("the promises made to those who use the data", () => {
  test("hold for every column, in order", () => {
    const columns = kindNames.map((kind) => [
      kind,
      toColumns(toFields(kinds[kind].schema)).map(({ name }) => name),
    ]);
    const expected = Object.entries(promised).map(([kind, names]) => [kind, names.split(/\s+/)]);
    expect(Object.fromEntries(columns)).toEqual(Object.fromEntries(expected));
  });

  test("hold for every address of a download", () => {
    const slugs = `spotkania propozycje zapowiedzi sprostowania organizacje miasto tematy sfery programy wersje
      odczyty slownik strony wycofane przekierowania portal`;
    const files = slugs
      .split(/\s+/)
      .flatMap((slug) => ["csv", "json", "xml"].map((end) => `/dane/${slug}.${end}`));
    expect(listDownloads().map(({ path }) => path)).toEqual(files);
  });

  test.each(kindNames)("say of every column of %s what it holds, of no two the same", (kind) => {
    const columns = toColumns(toFields(kinds[kind].schema));
    expect(columns.filter(({ description }) => description === "")).toEqual([]);
    expect(new Set(columns.map(({ description }) => description)).size).toBe(columns.length);
  });

  test("say which values a column can have where they are few, to people and to programs", () => {
    const columns = toColumns(toFields(kinds.proposals.schema));
    const stance = columns.find(({ name }) => name === "response_stance");
    expect([stance?.choices, stance?.nullable]).toEqual([stanceIds, true]);
    expect(columns.find(({ name }) => name === "text")?.choices).toEqual([]);
    const { resources } = toDataPackage(readEditionOf(CONTENT.real)) as { resources: Resource[] };
    const fields = resources.flatMap(({ name, schema }) =>
      schema.fields.filter(({ constraints }) => constraints?.enum).map((field) => [name, field.name]),
    );
    expect(fields).toEqual([
      ["spotkania", "state"],
      ["propozycje", "response_stance"],
      ["propozycje", "outcome_status"],
      ["zapowiedzi", "state"],
      ["miasto", "kind"],
      ["odczyty", "stance"],
      ["wycofane", "kind"],
      ["przekierowania", "kind"],
      ["portal", "accessibility_status"],
    ]);
  });
});

interface Resource {
  readonly name: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly constraints?: { readonly enum?: unknown } }[];
  };
}

test.each([
  ["Rower | Żółty", "Rower || Żółty"],
  ["a || b", "a ||| b"],
  ["|", "||"],
  ["a|b", "a|b"],
  ["koniec |", "koniec ||"],
])("a list whose item is “%s” has it as “%s”, so that no bar of its own parts it", (item, cell) => {
  const record = { names: [item, "Łąka"], name: item };
  expect(toCell(record, { path: ["names"], isList: true })).toBe(`${cell} | Łąka`);
  expect(toCell(record, { path: ["name"], isList: false })).toBe(item);
});
