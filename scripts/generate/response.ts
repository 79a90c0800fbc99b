import { type Stance, stanceIds } from "../../src/domain/stance.ts";
import { formatDate } from "../../src/polish/dates.ts";
import { fill, type Matter } from "./matter.ts";
import { offices } from "./parties.ts";
import type { MeetingPlan } from "./plan.ts";
import type { Random } from "./random.ts";
import { asides, news, promises, sources, verdicts } from "./words/responses.ts";
import type { Fields } from "./yaml.ts";

/** The city's position, with the sentence on which the stance rests and what the city announces. */
export function toResponse(plan: MeetingPlan, matter: Matter, random: Random): Fields {
  const stance: Stance = random.pick(stanceIds);
  if (stance === "no-answer") return { stance };
  const [verdict = "", detail] = random.pick(verdicts[stance]).split("|");
  const commitments = random.chance(0.35) ? toCommitments(plan, matter, random) : [];
  const others = new Set(Array.from({ length: random.integer(0, 3) }, () => random.pick(asides)));
  const sentences = [
    verdict,
    ...Array.from(others, (aside) => fill(aside, matter, random)),
    ...commitments.map(({ evidence }) => evidence),
  ];
  const office = random.pick(offices);
  return {
    text: toParagraphs(sentences, random),
    unit: random.chance(0.25)
      ? { office: office.id, asWritten: random.chance(0.5) ? office.name : undefined }
      : undefined,
    date: random.chance(0.2) ? later(plan, random.integer(5, 40)) : undefined,
    stance,
    detail,
    evidence: verdict,
    commitments: commitments.length === 0 ? undefined : commitments,
  };
}

function toParagraphs(sentences: readonly string[], random: Random): string {
  if (sentences.length < 3 || !random.chance(0.3)) return sentences.join(" ");
  return `${sentences.slice(0, 2).join(" ")}\n\n${sentences.slice(2).join(" ")}`;
}

function toCommitments(plan: MeetingPlan, matter: Matter, random: Random): readonly Commitment[] {
  const made = Array.from({ length: random.chance(0.2) ? 2 : 1 }, () =>
    fill(random.pick(promises), matter, random),
  );
  return [...new Set(made)].map((promise, index) => {
    const due = toDue(plan, random);
    return {
      id: `zapowiedz-${index + 1}`,
      evidence: `${promise}${due === undefined ? "" : ` ${due.asWritten}`}.`,
      due,
      updates: random.chance(0.4) ? toUpdates(plan, random) : undefined,
    };
  });
}

/** To the day, to the month, to the year, or not at all; some terms lie far ahead. */
function toDue(plan: MeetingPlan, random: Random): (Fields & { readonly asWritten: string }) | undefined {
  const date = later(plan, random.chance(0.1) ? random.integer(700, 3_000) : random.integer(60, 500));
  const [year = "", month = ""] = date.split("-");
  const kind = random.pick(["date", "month", "year", undefined] as const);
  if (kind === "date") return { date, asWritten: `do ${spaced(formatDate(date))} roku` };
  if (kind === "month") {
    const words = spaced(formatDate(`${year}-${month}-01`)).replace(/^1 /, "");
    return { month: `${year}-${month}`, asWritten: `do końca ${words} roku` };
  }
  return kind && { year: Number(year), asWritten: `w ${year} roku` };
}

function toUpdates(plan: MeetingPlan, random: Random): readonly Fields[] | undefined {
  const states = random.pick([["in-progress"], ["in-progress", "done"], ["done"], ["abandoned"]] as const);
  const days = random.integer(20, 200);
  const updates = states.map((state, index) => ({ state, date: later(plan, days * (index + 1)) }));
  // What is told has happened: nothing of it may be newer than the record.
  if (updates.some(({ date }) => date > lastDay)) return undefined;
  return updates.map(({ state, date }) => ({
    date,
    state,
    text: random.pick(news[state]),
    source: {
      title: `${random.pick(sources)} z ${spaced(formatDate(date))} roku`,
      url: random.chance(0.5) ? `https://bip.jasmirow.example/komunikaty/${date}` : undefined,
    },
  }));
}

function later({ date = lastDay }: MeetingPlan, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

function spaced(text: string): string {
  return text.replace(/\s/g, " ");
}

const lastDay = "2026-11-10";

interface Commitment extends Fields {
  readonly id: string;
  readonly evidence: string;
}
