import { collections, type PortalEntries } from "../../src/domain/collections.ts";
import type { ProposalHistory } from "../../src/domain/history/text-history.ts";
import type { Everything } from "../../src/publish/dataset.ts";
import type { Edition } from "../../src/publish/edition.ts";
import type { CommitmentPart } from "../../src/publish/records/commitment.ts";
import type { CorrectionRecord } from "../../src/publish/records/correction.ts";
import type { MeetingRecord } from "../../src/publish/records/meeting.ts";
import type { PageRecord } from "../../src/publish/records/page.ts";
import type { ReadingRecord, VersionRecord } from "../../src/publish/records/past.ts";
import type { ProgrammeRecord } from "../../src/publish/records/programme.ts";
import type { RedirectRecord, WithdrawalRecord } from "../../src/publish/records/former-address.ts";
import type { ProposalRecord } from "../../src/publish/records/proposal.ts";

/** The content that an export was made of, but for the bodies of meetings and pages. */
export function toEntriesFromExport(everything: Everything): PortalEntries {
  const made = {
    meetings: everything.meetings.map((record) => toMeeting(record as MeetingRecord, everything)),
    organizations: everything.organizations.map((record) => fieldsOf(record, organizationFields)),
    offices: everything.offices.map((record) => fieldsOf(record, officeFields)),
    themes: everything.themes.map((record) => fieldsOf(record, ["name", "description"])),
    programmes: everything.programmes.map((record) => toProgramme(record as ProgrammeRecord)),
    pages: everything.pages.map((record) => fieldsOf(record, ["title", "description"])),
  };
  const entries = Object.entries(made).map(([name, list]) => {
    const kind = name as keyof typeof made;
    const { folder, ending, schema } = collections[kind];
    const parsed = list.map((data, index) => {
      const id = everything[kind][index]?.id ?? "";
      return { id, file: `${folder}/${id}${ending}`, data: schema.parse(data) };
    });
    return [kind, parsed];
  });
  const whole = Object.entries(toWholeFiles(everything)).map(([name, data]) => {
    const { file, schema } = collections[name as keyof ReturnType<typeof toWholeFiles>];
    return [name, [{ id: file.replace(/\.yaml$/, ""), file, data: schema.parse(known(data)) }]];
  });
  return Object.fromEntries([...entries, ...whole, ["addresses", []]]) as PortalEntries;
}

/** What lies in one file each. */
function toWholeFiles(everything: Everything) {
  const { law, glossary, settings } = everything;
  const spheres = everything.spheres as unknown as readonly { id: string; name: string }[];
  const withdrawn = everything.withdrawals as readonly WithdrawalRecord[];
  const redirects = everything.redirects as readonly RedirectRecord[];
  return {
    spheres: { law, spheres: spheres.map(({ id, name }) => ({ point: id, name })) },
    glossary: { terms: glossary.map((term) => fieldsOf(term, glossaryFields)) },
    withdrawn: {
      withdrawn: withdrawn.map(({ kind, entry, date, reason }) => ({ kind, id: entry, date, reason })),
    },
    redirects: { redirects: redirects.map(({ kind, from, to }) => ({ kind, from, to })) },
    settings: fieldsOf(settings[0] ?? {}, settingsFields),
  };
}

/** The bodies and what the history of the content remembers. */
export function toPastFromExport(everything: Everything): Pick<Edition, "bodyOf" | "historyOf"> {
  const proposals = everything.proposals as readonly ProposalRecord[];
  const meetings = everything.meetings as readonly MeetingRecord[];
  const pages = everything.pages as readonly PageRecord[];
  const bodies = new Map<string, string>([
    ...meetings.map(({ id, courseMarkdown }) => [`meetings/${id}.mdx`, courseMarkdown] as const),
    ...pages.map(({ id, markdown }) => [`pages/${id}.mdx`, markdown] as const),
  ]);
  return {
    bodyOf: (file) => bodies.get(file) ?? "",
    historyOf: (key) => {
      const added = proposals.find(({ id }) => id === key)?.added ?? null;
      return added === null ? undefined : { added, changed: added, ...toPast(key, everything) };
    },
  };
}

function toPast(key: string, { versions, readings }: Everything): Omit<ProposalHistory, "added" | "changed"> {
  const ownVersions = (versions as readonly VersionRecord[]).filter(({ proposal }) => proposal === key);
  const ownReadings = (readings as readonly ReadingRecord[]).filter(({ proposal }) => proposal === key);
  return {
    versions: ownVersions.map(({ date, text, response }) => ({
      ...(date === null ? {} : { date }),
      ...{ proposalText: text, responseText: response ?? undefined },
    })),
    // Whether a position had words is told by the versions, and asked by no record.
    readings: ownReadings.map(({ date, stance }) => ({
      ...(date === null ? {} : { date }),
      ...{ stance: stance ?? undefined, isWorded: true },
    })),
  };
}

const settingsFields =
  "name city cityGenitive tagline official address repository publisher dataLicence accessibility searchedTogether".split(
    " ",
  );
const glossaryFields = ["id", "term", "forms", "definition", "basis"];
const organizationFields = ["name", "legalForm", "aliases", "krs", "website", "note"];
const officeFields = ["name", "feminineName", "kind", "parent", "aliases", "note"];

function toMeeting(meeting: MeetingRecord, { proposals, corrections }: Everything): unknown {
  const own = (proposals as readonly ProposalRecord[]).filter((proposal) => proposal.meeting === meeting.id);
  const corrected = (corrections as readonly CorrectionRecord[]).filter((one) => one.meeting === meeting.id);
  return known({
    ...fieldsOf(meeting, [
      "title",
      "ordinal",
      "state",
      "date",
      "start",
      "end",
      "source",
      "table",
      "materials",
    ]),
    venue: meeting.venue === null ? null : { name: meeting.venue, asWritten: meeting.venueAsWritten },
    unit: toOfficeReference(meeting.unit),
    programme: meeting.programme.id,
    spheres: meeting.spheres.map(({ id }) => id),
    attendance: {
      ngoPersons: meeting.ngoPersons,
      organizations: meeting.organizations.map(({ id, asWritten }) => ({ organization: id, asWritten })),
      city: meeting.city.map(toOfficeReference),
    },
    proposals: own.map(toProposal),
    corrections: corrected
      .map((one) => ({ ...one, proposal: one.proposal?.split("/")[1] ?? null }))
      .map(toCorrection),
  });
}

const toCorrection = (correction: object): unknown =>
  fieldsOf(correction, ["date", "proposal", "was", "is", "reason"]);

const toOfficeReference = ({ id, asWritten }: { id: string; asWritten: string }) => ({
  office: id,
  asWritten,
});

function toProposal(record: ProposalRecord): unknown {
  const { number, lp, proposers, text, themes, relatedTo, response, outcome } = record;
  return {
    ...{ id: number, lp, text, relatedTo },
    proposers: proposers.map(({ kind, id, asWritten }) => ({ [kind]: id ?? asWritten, asWritten })),
    themes: themes.map(({ id }) => id),
    response: response && {
      ...fieldsOf(response, ["text", "date", "stance", "detail", "evidence"]),
      unit: response.unit && toOfficeReference(response.unit),
      commitments: response.commitments.map(toCommitment),
    },
    outcome: fieldsOf(outcome, ["status", "paragraph", "url", "note"]),
  };
}

function toCommitment({ id, evidence, term, termAsWritten, updates }: CommitmentPart): unknown {
  const unit = term === null ? "none" : (["year", "month", "date"][term.split("-").length - 1] ?? "none");
  return {
    ...{ id, evidence },
    due: termAsWritten && {
      asWritten: termAsWritten,
      ...(term === null ? {} : { [unit]: unit === "year" ? Number(term) : term }),
    },
    updates: updates.map(({ date, state, text, sourceTitle, sourceUrl }) => ({
      ...{ date, state, text, source: { title: sourceTitle, url: sourceUrl } },
    })),
  };
}

function toProgramme(programme: ProgrammeRecord): unknown {
  return fieldsOf(programme, ["name", "short", "year", "phases", "adopted", "report", "note"]);
}

function fieldsOf(record: object, names: readonly string[]): Record<string, unknown> {
  const values = record as Readonly<Record<string, unknown>>;
  return known(Object.fromEntries(names.map((name) => [name, values[name]]))) as Record<string, unknown>;
}

/** What is not known is left out of the content. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(entries.map(([name, inner]) => [name, known(inner)]));
}
