import { formatCount } from "../../polish/plural.ts";
import { isOpen, toCommitmentRecords } from "../commitment-record.ts";
import { isAnswered } from "../dossier.ts";
import type { Portal, Proposal } from "../portal.ts";
import { daysBetween, fewDates, median } from "./numbers.ts";

/** One number with what it is a part of and how it was counted. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  /** Undefined where too little is known to say it. */
  readonly value: number | undefined;
  /** What the value is a part of, or how many records it rests on. */
  readonly whole: number;
  /** Value and denominator in words. */
  readonly words: string;
  readonly method: string;
}

export function toFigures(portal: Portal): readonly Figure[] {
  return [meetingsHeld(portal), answered(portal), withCommitments(portal), kept(portal), answerTime(portal)];
}

function meetingsHeld({ meetings }: Portal): Figure {
  const value = meetings.filter(({ state }) => state === "held").length;
  return {
    id: "spotkania",
    label: "Spotkania, które się odbyły",
    value,
    whole: meetings.length,
    words: `${value} z ${formatCount(meetings.length, ["spotkania", "spotkań", "spotkań"])}`,
    method: "Spotkania planowane i odwołane są w portalu, ale nie liczą się jako odbyte.",
  };
}

function answered({ proposals }: Portal): Figure {
  const value = proposals.filter(isAnswered).length;
  return {
    id: "odpowiedzi",
    label: "Propozycje ze stanowiskiem miasta",
    value,
    whole: proposals.length,
    words: `${value} z ${formatCount(proposals.length, ["propozycji", "propozycji", "propozycji"])}`,
    method:
      "Liczą się propozycje, przy których dokument zawiera tekst odpowiedzi, niezależnie od jej treści.",
  };
}

function withCommitments({ proposals }: Portal): Figure {
  const responses = proposals.filter(isAnswered);
  const value = responses.filter(({ response }) => (response?.commitments.length ?? 0) > 0).length;
  return {
    id: "stanowiska-z-zapowiedzia",
    label: "Stanowiska z zapowiedzią",
    value,
    whole: responses.length,
    words: `${value} z ${formatCount(responses.length, ["stanowiska", "stanowisk", "stanowisk"])}`,
    method: "Liczą się stanowiska, w których miasto mówi, co zrobi; jedno może zawierać kilka zapowiedzi.",
  };
}

function kept({ proposals }: Portal): Figure {
  const records = toCommitmentRecords(proposals);
  const value = records.filter(({ standing }) => standing === "done").length;
  const open = records.filter(({ standing }) => isOpen(standing)).length;
  return {
    id: "wykonane",
    label: "Zapowiedzi, o których wiadomo, że je wykonano",
    value,
    whole: records.length,
    words: `${value} z ${formatCount(records.length, ["zapowiedzi", "zapowiedzi", "zapowiedzi"])}`,
    method: `Przy ${open} z ${records.length} nie wiadomo jeszcze, co się stało, więc to najmniejsza możliwa liczba, a nie ocena.`,
  };
}

function answerTime({ proposals }: Portal): Figure {
  const responses = proposals.filter(isAnswered);
  const days = responses.flatMap(toAnswerDays);
  const known = `Data odpowiedzi i data spotkania są znane przy ${days.length} z ${formatCount(responses.length, ["stanowiska", "stanowisk", "stanowisk"])}`;
  const middle = median(days);
  const value = days.length < fewDates ? undefined : middle;
  return {
    id: "czas-odpowiedzi",
    label: "Mediana czasu od spotkania do odpowiedzi",
    value,
    whole: days.length,
    words: value === undefined ? "za mało znanych dat" : formatDays(value),
    method:
      value === undefined
        ? `${known}; medianę podajemy od ${fewDates}.`
        : `${known}; połowa tych odpowiedzi przyszła nie później. Liczą się dni kalendarzowe.`,
  };
}

function toAnswerDays({ response, meeting }: Proposal): readonly number[] {
  if (response?.date === undefined || meeting.date === undefined) return [];
  return [daysBetween(meeting.date, response.date)];
}

function formatDays(days: number): string {
  return Number.isInteger(days)
    ? formatCount(days, ["dzień", "dni", "dni"])
    : `${days.toString().replace(".", ",")}\u00a0dnia`;
}
