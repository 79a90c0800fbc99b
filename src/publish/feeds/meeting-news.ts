import { meetingStates } from "../../domain/meeting.ts";
import type { Told } from "../../domain/history/happenings.ts";
import type { Meeting } from "../../domain/portal.ts";
import { formatDateWithWeekday, formatHours } from "../../polish/dates.ts";
import type { Edition } from "../edition.ts";
import { escapeMarkup } from "../formats/markup.ts";
import { type News, toDays, toHead } from "./item.ts";
import { meetingHappenings, toArrangementName } from "./meeting-happenings.ts";
import { subjectsOfAnnounced } from "./subjects.ts";

/**
 * That a meeting was announced and that it was cancelled. A held one was announced where the history of the content
 * remembers it as planned; what is told of its proposals tells of any other.
 */
export function toMeetingNews(meeting: Meeting, edition: Edition): readonly News[] {
  const { id, file, state } = meeting;
  const { announced, cancelled } = meetingHappenings;
  // Where a file has but one version, what is so came with it, and nothing else ever was.
  const toldOf = (name: string, isSo: boolean): Told | undefined =>
    edition.toldOf(`${id}#${name}`, isSo ? file : "");
  const before = toldOf(announced, state === "planned");
  return [
    ...(state === "cancelled"
      ? [
          toOne(meeting, edition, {
            ...{ name: cancelled, words: "Odwołano spotkanie", told: toldOf(cancelled, true) },
          }),
        ]
      : []),
    ...(state === "planned" || before !== undefined
      ? [toOne(meeting, edition, { name: announced, words: "Zapowiedziano spotkanie", told: before })]
      : []),
  ];
}

function toOne(meeting: Meeting, edition: Edition, { name, words, told }: Happening): News {
  const { id, file, title, date } = meeting;
  const arranged = edition.toldOf(`${id}#${toArrangementName(meeting)}`, file);
  return {
    ...toHead(edition, { kind: "meeting", id }, { name }),
    title: `${words}: ${title}`,
    html: toArrangement(meeting),
    ...toDays(edition, { told, trueOn: date ?? edition.portal.asOf, rewritten: arranged?.day }),
    subjects: subjectsOfAnnounced(meeting),
  };
}

/** What is known by now, the hours as they are in Poland. */
function toArrangement({ title, state, date, start, end, venue, unit }: Meeting): string {
  const day = date === undefined ? "jeszcze nieznany" : formatDateWithWeekday(date);
  const hours = date === undefined || start === undefined ? "" : `, ${formatHours(start, end)}`;
  const lines = [
    `${title} (${meetingStates[state]})`,
    `Termin: ${day}${hours}`,
    ...(venue === undefined ? [] : [`Miejsce: ${venue.name}`]),
    `Prowadzi: ${unit.office.name}`,
  ];
  return lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join("");
}

interface Happening {
  readonly name: string;
  /** What the title begins with. */
  readonly words: string;
  readonly told: Told | undefined;
}
