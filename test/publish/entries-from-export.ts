import { collections, type PortalEntries } from "../../src/domain/collections.ts";
import type { Everything } from "../../src/publish/dataset.ts";
import type { CommitmentPart } from "../../src/publish/records/commitment.ts";
import type { CorrectionRecord } from "../../src/publish/records/correction.ts";
import type { MeetingRecord } from "../../src/publish/records/meeting.ts";
import type { ProgrammeRecord } from "../../src/publish/records/programme.ts";
import type { ProposalRecord } from "../../src/publish/records/proposal.ts";

/** The content that an export was made of, as far as the export holds it: settings and pages are of the old portal. */
export function toEntriesFromExport(everything: Everything, old: PortalEntries): PortalEntries {
  const made = {
    meetings: everything.meetings.map((record) => toMeeting(record as MeetingRecord, everything)),
    organizations: everything.organizations.map((record) => fieldsOf(record, organizationFields)),
    offices: everything.offices.map((record) => fieldsOf(record, officeFields)),
    themes: everything.themes.map((record) => fieldsOf(record, ["name", "description"])),
    programmes: everything.programmes.map((record) => toProgramme(record as ProgrammeRecord)),
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
  const spheres = everything.spheres as unknown as readonly { id: string; name: string }[];
  const law = { law: everything.law, spheres: spheres.map(({ id, name }) => ({ point: id, name })) };
  const list = [{ id: "spheres", file: "spheres.yaml", data: collections.spheres.schema.parse(law) }];
  return { ...old, ...(Object.fromEntries(entries) as object), spheres: list, redirects: [], addresses: [] };
}

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
