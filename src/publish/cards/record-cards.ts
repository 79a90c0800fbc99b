import { isAnswered, toStanceCounts } from "../../domain/dossier.ts";
import { meetingStates } from "../../domain/meeting.ts";
import type { Meeting, Portal, Proposal } from "../../domain/portal.ts";
import { stanceIcons } from "../../domain/stance-icons.ts";
import { type Stance, stances } from "../../domain/stance.ts";
import { meetingLabel, proposalTitle, proposerNames } from "../../domain/titles.ts";
import { formatCount } from "../../polish/plural.ts";
import { bindShortWords, firstWords } from "../../polish/typography.ts";
import { box, type CardElement, icon, words } from "./element.ts";
import { noteStyle, toCard, toTextSize } from "./frame.ts";
import { groupColours, palette } from "./palette.ts";

/** Who asked, what, and what the answer was. */
export function toProposalCard(proposal: Proposal, { settings }: Pick<Portal, "settings">): CardElement {
  const { id, response, meeting } = proposal;
  return toCard({
    ...{ settings, knot: id, isAnswered: isAnswered(proposal) },
    voice: toVoice(proposerNames(proposal), proposalTitle(proposal, 210), meetingLabel(meeting)),
    caption: "Stanowisko miasta",
    record:
      response === undefined
        ? [words({ fontSize: 36, color: palette.soft }, "nie ma jeszcze stanowiska")]
        : [toLabel(response.stance), words(noteStyle, "odczyt redakcji")],
  });
}

/** Who held it, which it was, and how many answers were of which kind. */
export function toMeetingCard(meeting: Meeting, { settings }: Pick<Portal, "settings">): CardElement {
  const { unit, proposals, title, ordinal, state } = meeting;
  const counts = toStanceCounts(proposals);
  const asked = formatCount(proposals.length, ["propozycja", "propozycje", "propozycji"]);
  const reading = counts.length === 0 ? "" : "; stanowiska miasta (odczyt redakcji)";
  return toCard({
    ...{ settings, knot: ordinal?.toString(), isAnswered: proposals.some(isAnswered) },
    voice: toVoice(unit.office.name, bindShortWords(firstWords(title, 150)), meetingLabel(meeting)),
    caption: [
      ...(state === "held" && proposals.length > 0 ? [] : [`spotkanie ${meetingStates[state]}`]),
      ...(proposals.length > 0 ? [asked + reading] : []),
    ].join("; "),
    record: counts.length === 0 ? [words(noteStyle, toSilence(meeting))] : [toCounts(counts)],
  });
}

/** What to say where no proposal has an answer; of a cancelled meeting none is still to come. */
function toSilence({ state, proposals }: Meeting): string {
  const yet = state === "cancelled" ? "nie ma" : "nie ma jeszcze";
  return proposals.length === 0 ? `${yet} propozycji ani stanowisk` : `${yet} stanowisk`;
}

/** What the portal is, for every page without a card of its own. */
export function toPortalCard({ settings }: Pick<Portal, "settings">): CardElement {
  const size = { fontSize: 72, fontWeight: 600, lineHeight: 1.15 };
  return toCard({
    ...{ settings, knot: undefined, isAnswered: false },
    voice: [
      words(size, "Co zaproponowały organizacje"),
      words({ ...size, color: palette.accent }, "i\u00a0co odpowiedziało miasto"),
    ],
    caption: "Spotkania z\u00a0organizacjami pozarządowymi",
    record: [words({ fontSize: 36 }, "Propozycje i\u00a0stanowiska miasta, słowo w\u00a0słowo")],
  });
}

/** Every kind of answer, so that none is hidden behind the first ones. */
function toCounts(counts: ReturnType<typeof toStanceCounts>): CardElement {
  const labels = counts.map(({ stance, count }) => ({ stance, text: `${stances[stance].label}: ${count}` }));
  const letters = labels.reduce((total, { text }) => total + text.length, 0);
  const fontSize = letters <= 110 ? 29 : 22;
  const items = labels.map(({ stance, text }) => {
    const { hue } = groupColours[stances[stance].group];
    return box({ alignItems: "center", gap: 8, color: hue }, [
      icon(stanceIcons[stance], { size: fontSize * 0.8, color: hue }),
      words({ fontSize, fontWeight: 600, lineHeight: 1.2 }, text),
    ]);
  });
  return box({ flexWrap: "wrap", columnGap: 26, rowGap: 4 }, items);
}

function toVoice(who: string, what: string, when: string): readonly CardElement[] {
  const asking = { fontSize: 32, fontWeight: 600, lineHeight: 1.25, color: palette.accent, lineClamp: 2 };
  const asked = { fontSize: toTextSize(what.length), fontWeight: 600, lineHeight: 1.18, lineClamp: 5 };
  return [
    words(asking, bindShortWords(who)),
    words({ ...asked, marginTop: 12 }, what),
    words({ ...noteStyle, marginTop: 16 }, when),
  ];
}

function toLabel(stance: Stance): CardElement {
  const { group, label } = stances[stance];
  const { hue, wash } = groupColours[group];
  const style = { alignItems: "center", gap: 14, padding: "6px 18px 9px", borderRadius: 4 };
  return box({ ...style, background: wash, color: hue }, [
    icon(stanceIcons[stance], { size: 30, color: hue }),
    words({ fontSize: 38, fontWeight: 600 }, label),
  ]);
}
