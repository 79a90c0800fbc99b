import { plainPosition, plainProposal } from "../../domain/plain-words.ts";
import type { Meeting, Proposal } from "../../domain/portal.ts";
import { toPlainText } from "../../prose/plain-text.ts";
import { wordsOf } from "./words.ts";

/** Words of the content that have to stand on a page. */
export interface Passage {
  /** What they are, for people: `propozycja 5b`. */
  readonly of: string;
  readonly text: string;
}

/**
 * All that a meeting's page has to say in the content's own words: first what has its order, then what may stand anywhere.
 * @param course the words of its body
 */
export function toMeetingPassages(meeting: Meeting, course: string): MeetingPassages {
  return {
    inOrder: [
      { of: "tytuł", text: meeting.title },
      ...meeting.proposals.flatMap(toProposalPassages),
      { of: "przebieg spotkania", text: course },
    ],
    anywhere: toMentions(meeting),
  };
}

/** A proposal and the city's position. */
export function toProposalPassages(proposal: Proposal): readonly Passage[] {
  const { id } = proposal;
  const asked = { of: `propozycja ${id}`, text: plainProposal(proposal) };
  const position = plainPosition(proposal);
  return position === undefined ? [asked] : [asked, { of: `stanowisko do propozycji ${id}`, text: position }];
}

/**
 * The lines that a page lacks. Each line has to stand there in one run, and where there is an order, after the one
 * before, so that a text that is there twice does not cover for one that is lost.
 */
export function findLostLines(
  passages: readonly Passage[],
  page: string,
  order: "in order" | "anywhere",
): readonly Passage[] {
  const lines = passages.flatMap(({ of, text }) =>
    text.split("\n").flatMap((line) => {
      const words = wordsOf(line);
      return words === "" ? [] : [{ of, text: line, words }];
    }),
  );
  if (order === "anywhere") return lines.filter(({ words }) => !page.includes(words));
  let from = 0;
  return lines.filter(({ words }, index) => {
    const end = findEnd(page, { words, next: lines[index + 1]?.words ?? "", from });
    from = end ?? from;
    return end === undefined;
  });
}

/** Where a run of words ends; undefined where it is not there, or only behind what should follow it. */
function findEnd(page: string, { words, next, from }: Sought): number | undefined {
  const at = page.indexOf(words, from);
  if (at < 0) return undefined;
  // The space that ends a run begins the next.
  const end = at + words.length - 1;
  return page.includes(next, from) && !page.includes(next, end) ? undefined : end;
}

function toMentions({ attendance, materials, venue, source, corrections }: Meeting): readonly Passage[] {
  const { organizations, city } = attendance;
  return [
    ...organizations.map(({ asWritten }) => ({ of: "obecna organizacja", text: asWritten })),
    ...city.map(({ asWritten }) => ({ of: "obecna strona miejska", text: asWritten })),
    ...materials.map(({ text }) => ({ of: "materiał", text })),
    ...(venue === undefined ? [] : [{ of: "miejsce", text: venue.name }]),
    ...(source === undefined ? [] : [{ of: "źródło", text: source.title }]),
    ...corrections.flatMap(({ number, was, is }) =>
      [was, is].map((text) => ({ of: `sprostowanie ${number}`, text: toPlainText(text) })),
    ),
  ];
}

export interface MeetingPassages {
  readonly inOrder: readonly Passage[];
  readonly anywhere: readonly Passage[];
}

interface Sought {
  readonly words: string;
  /** The words that should follow. */
  readonly next: string;
  readonly from: number;
}
