import { commitmentFragment, correctionFragment, pairFragment } from "../../domain/addresses.ts";
import { commitmentStates } from "../../domain/commitment.ts";
import { compareText } from "../../domain/compare-text.ts";
import type { NumberedCorrection } from "../../domain/correction.ts";
import { positionName, toUpdateNames } from "../../domain/history/happenings.ts";
import type { Meeting, MeetingHead, Proposal } from "../../domain/portal.ts";
import { stances } from "../../domain/stance.ts";
import { meetingLabel, proposalTitle, proposerNames } from "../../domain/titles.ts";
import { formatDate } from "../../polish/dates.ts";
import { toHtml } from "../../prose/html.ts";
import type { Edition } from "../edition.ts";
import { escapeMarkup } from "../formats/markup.ts";
import { toChangeNews, toLastRewriting, toReadingNews } from "./change-news.ts";
import { type News, toDayLine, toDays, toHead } from "./item.ts";
import { toMeetingNews } from "./meeting-news.ts";
import { subjectsOfMeeting, subjectsOfProposal } from "./subjects.ts";

/**
 * What subscribers are told, newest first: every meeting announced or cancelled, every proposal, every position with a date of its own, every change of their
 * words and of how the editors read them, every word about a commitment and every correction. Newest is what came to the
 * portal last, whatever day it is true of; where the content has no history, what is true of the last day, but for what
 * is yet to come. What came with one version of a file, or is true of one day, keeps the portal's order.
 */
export function toNews(edition: Edition): readonly News[] {
  const news = edition.portal.meetings.flatMap((meeting) => [
    ...toMeetingNews(meeting, edition),
    ...meeting.proposals.flatMap((proposal) => [
      toProposalNews(proposal, edition),
      ...toPositionNews(proposal, edition),
      ...toChangeNews(proposal, edition),
      ...toReadingNews(proposal, edition),
      ...toCommitmentNews(proposal, edition),
    ]),
    ...meeting.corrections.map((correction) => toCorrectionNews({ meeting, correction }, edition)),
  ]);
  return news.some(({ told }) => told !== undefined)
    ? news.sort((a, b) => orderOf(b) - orderOf(a))
    : news.sort((a, b) => compareText(b.published, a.published));
}

/** What no commit holds yet is going to be the newest. */
function orderOf({ told }: News): number {
  return told?.order ?? Number.MAX_SAFE_INTEGER;
}

/** Told on the day on which it came to the portal; where that is not known, on the day of the meeting. */
function toProposalNews(proposal: Proposal, edition: Edition): News {
  const { key, meeting, text, response } = proposal;
  const told = edition.toldOf(key, meeting.file);
  const added = edition.historyOf(key)?.added ?? edition.datesOf(meeting.file).added;
  const answer = response?.text === undefined ? "" : toHtml(response.text);
  const stance =
    response === undefined
      ? "<p><strong>Nie ma jeszcze stanowiska miasta.</strong></p>"
      : `<p><strong>Stanowisko miasta: ${stances[response.stance].label}</strong> (odczyt redakcji)</p>`;
  return {
    ...toHead(edition, { kind: "proposal", id: key }),
    title: `${proposerNames(proposal)}: ${proposalTitle(proposal, 110)}`,
    html: `${toMeetingLine(meeting)}${toHtml(text)}${stance}${answer}`,
    ...toDays(edition, {
      ...{ told, trueOn: added ?? meeting.date ?? edition.portal.asOf },
      rewritten: toLastRewriting(key, edition),
    }),
    subjects: subjectsOfProposal(proposal),
  };
}

function toMeetingLine({ title, date }: MeetingHead): string {
  const day = date === undefined ? "" : `, ${formatDate(date)}`;
  return `<p>${escapeMarkup(title)}${day}</p>`;
}

function toPositionNews(proposal: Proposal, edition: Edition): readonly News[] {
  const { key, response } = proposal;
  if (response?.date === undefined || response.text === undefined) return [];
  const { date, stance, text } = response;
  const name = positionName(date);
  const told = edition.toldOf(`${key}#${name}`, proposal.meeting.file);
  return [
    {
      ...toHead(
        edition,
        { kind: "proposal", id: key },
        {
          name,
          place: pairFragment(proposal.id),
        },
      ),
      title: `Stanowisko miasta: ${stances[stance].label}. ${proposalTitle(proposal, 110)}`,
      html: `${toDayLine("Stanowisko z", date)}${toHtml(text)}`,
      ...toDays(edition, { told, trueOn: date, rewritten: toLastRewriting(key, edition) }),
      subjects: subjectsOfProposal(proposal),
    },
  ];
}

function toCommitmentNews(proposal: Proposal, edition: Edition): readonly News[] {
  const { key, meeting, response } = proposal;
  return (response?.commitments ?? []).flatMap(({ id, evidence, updates }) => {
    const names = toUpdateNames(id, updates);
    return updates.map(({ date, state, text, source }, index) => {
      const name = names[index] ?? "";
      return {
        ...toHead(edition, { kind: "proposal", id: key }, { name, place: commitmentFragment(id) }),
        title: `Zapowiedź: ${commitmentStates[state]}. ${proposalTitle(proposal, 110)}`,
        html: `<blockquote>${toHtml(evidence)}</blockquote>${toDayLine("Stan na", date)}${toHtml(text)}<p>Źródło: ${escapeMarkup(source.title)}</p>`,
        ...toDays(edition, { told: edition.toldOf(`${key}#${name}`, meeting.file), trueOn: date }),
        subjects: subjectsOfProposal(proposal),
      };
    });
  });
}

function toCorrectionNews({ meeting, correction }: CorrectionPlace, edition: Edition): News {
  const { date, proposal: id, was, is, reason } = correction;
  const proposal = meeting.proposals.find((candidate) => candidate.id === id);
  const place = correctionFragment(correction.number);
  const about =
    proposal === undefined
      ? ({ kind: "meeting", id: meeting.id } as const)
      : ({ kind: "proposal", id: proposal.key } as const);
  const why = reason === undefined ? "" : `<p>Dlaczego:</p>${toHtml(reason)}`;
  return {
    ...toHead(edition, about, { name: place, place }),
    title: `Sprostowanie: ${proposal === undefined ? meetingLabel(meeting) : proposalTitle(proposal, 110)}`,
    html: `${toDayLine("Sprostowanie z", date)}<p>Było:</p>${toHtml(was)}<p>Jest:</p>${toHtml(is)}${why}`,
    ...toDays(edition, { told: edition.toldOf(`${meeting.id}#${place}`, meeting.file), trueOn: date }),
    subjects: proposal === undefined ? subjectsOfMeeting(meeting) : subjectsOfProposal(proposal),
  };
}

interface CorrectionPlace {
  readonly meeting: Meeting;
  readonly correction: NumberedCorrection;
}
