import { z } from "zod";
import { proposalPath } from "../../domain/addresses.ts";
import { outcomeStatuses } from "../../domain/outcome.ts";
import { partyName, type Party } from "../../domain/party.ts";
import type { Proposal } from "../../domain/portal.ts";
import { type Stance, stanceIds, stances } from "../../domain/stance.ts";
import type { Edition } from "../edition.ts";
import { commitmentPartSchema, toCommitmentPart } from "./commitment.ts";
import {
  maybeAddress,
  maybeDay,
  maybeText,
  mentionSchema,
  namedSchema,
  recordFields,
  text,
  toMention,
  toRecordFields,
} from "./parts.ts";

const proposerSchema = z
  .strictObject({
    kind: z.enum(["organization", "office", "other"]).describe("Organizacja, strona miejska albo ktoś inny"),
    id: maybeText("Kto proponuje: identyfikator; puste, gdy to ktoś inny"),
    name: text("Kto proponuje: nazwa w portalu"),
    asWritten: text("Kto proponuje: zapis z dokumentu"),
  })
  .describe("Kto proponuje");

const responseSchema = z
  .strictObject({
    text: maybeText("Stanowisko miasta, słowo w słowo (Markdown)"),
    unit: mentionSchema("Kto odpowiada, jeśli dokument to mówi").nullable(),
    date: maybeDay("Data odpowiedzi, jeśli dokument ją podaje"),
    stance: z
      .enum(stanceIds as readonly [Stance, ...Stance[]])
      .describe("Odczyt redakcji: czym jest stanowisko"),
    stanceLabel: text("Odczyt redakcji po polsku"),
    detail: maybeText("Do kogo, jaki tryb albo dlaczego, słowami odpowiedzi"),
    evidence: maybeText("Dosłowny fragment odpowiedzi, na którym opiera się odczyt redakcji"),
    commitments: z.array(commitmentPartSchema).describe("Zapowiedzi miasta w tej odpowiedzi"),
  })
  .describe("Stanowisko miasta");

const statusNames = ["unknown", "included", "partly-included", "not-included"] as const;

const outcomeRecordSchema = z
  .strictObject({
    status: z.enum(statusNames).describe("Co przyjęty program zrobił z propozycją"),
    statusLabel: text("Wynik po polsku"),
    paragraph: maybeText("Miejsce w przyjętym programie"),
    url: maybeAddress("Adres tego miejsca albo dokumentu"),
    note: maybeText("Nota redakcji o wyniku"),
  })
  .describe("Wynik w przyjętym programie");

export const proposalRecordSchema = z
  .strictObject({
    id: text("Identyfikator propozycji: spotkanie/numer"),
    number: text("Numer propozycji w spotkaniu"),
    lp: maybeText("Liczba porządkowa tak jak w dokumencie"),
    meeting: text("Identyfikator spotkania"),
    meetingDate: maybeDay("Dzień spotkania"),
    programme: text("Identyfikator programu współpracy"),
    proposers: z.array(proposerSchema).describe("Kto proponuje"),
    text: text("Treść propozycji, słowo w słowo (Markdown)"),
    themes: z.array(namedSchema("Temat")).describe("Tematy nadane przez redakcję"),
    relatedTo: z
      .array(text("Identyfikator propozycji"))
      .describe("Wcześniejsze propozycje w tej samej sprawie"),
    response: responseSchema.nullable(),
    outcome: outcomeRecordSchema,
    added: maybeDay("Dzień, od którego propozycja jest na portalu; puste, gdy historia treści go nie zna"),
    ...recordFields,
  })
  .describe("Propozycja i stanowisko miasta");

export type ProposalRecord = z.output<typeof proposalRecordSchema>;

export function toProposalRecord(proposal: Proposal, edition: Edition): ProposalRecord {
  const { key, id, lp, meeting, text: asked } = proposal;
  const earlier = edition.portal.index.earlierProposals.get(key) ?? [];
  return {
    ...{ id: key, number: id, lp: lp ?? null, meeting: meeting.id, meetingDate: meeting.date ?? null },
    programme: meeting.programme.id,
    proposers: proposal.proposers.map(toProposer),
    text: asked,
    themes: proposal.themes.map((theme) => ({ id: theme.id, name: theme.name })),
    relatedTo: earlier.map((other) => other.key),
    response: toResponse(proposal),
    outcome: toOutcome(proposal),
    added: edition.historyOf(key)?.added ?? null,
    ...toRecordFields(edition, proposalPath(key), meeting.file),
  };
}

function toProposer(party: Party): ProposalRecord["proposers"][number] {
  const { kind, asWritten } = party;
  return { kind, id: toPartyId(party), name: partyName(party), asWritten };
}

function toPartyId(party: Party): string | null {
  if (party.kind === "organization") return party.organization.id;
  return party.kind === "office" ? party.office.id : null;
}

function toResponse({ response }: Proposal): ProposalRecord["response"] {
  if (response === undefined) return null;
  const { text: answer = null, unit, date = null, stance, detail = null, evidence = null } = response;
  return {
    text: answer,
    unit: unit === undefined ? null : toMention(unit),
    ...{ date, stance, stanceLabel: stances[stance].label, detail, evidence },
    commitments: response.commitments.map(toCommitmentPart),
  };
}

function toOutcome({ outcome }: Proposal): ProposalRecord["outcome"] {
  const { status, paragraph = null, url = null, note = null } = outcome;
  return { status, statusLabel: outcomeStatuses[status], paragraph, url, note };
}
