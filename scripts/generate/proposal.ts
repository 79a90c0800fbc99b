import { fill, type Matter, type Record, toMatter } from "./matter.ts";
import { offices, toOrganization } from "./parties.ts";
import { type MeetingPlan, newestYear } from "./plan.ts";
import { type Random, toRandom } from "./random.ts";
import { toResponse } from "./response.ts";
import { askings, demands, others, reasons, returns } from "./words/proposals.ts";
import { topics } from "./words/topics.ts";
import type { Fields } from "./yaml.ts";

/** A proposal as its meeting's file tells it. */
export function toProposal(record: Record, plan: MeetingPlan, number: number): Fields {
  const matter = toMatter(record, plan, number);
  const random = toRandom(`${record.seed} proposal ${plan.index} ${number}`);
  return {
    id: String(number),
    lp: plan.index % 3 === 0 ? undefined : `${number}${plan.index % 2 === 0 ? "." : ")"}`,
    proposers: toProposers(record, random),
    text: toText(matter, random),
    themes: toThemes(matter, random),
    relatedTo: matter.earlier.length === 0 ? undefined : matter.earlier,
    response: plan.state === "held" && !random.chance(0.03) ? toResponse(plan, matter, random) : undefined,
    outcome: plan.state === "held" && plan.year < newestYear ? toOutcome(plan, random) : undefined,
  };
}

/** How many organisations a record of so many meetings knows. */
export function countOrganizations(meetings: number): number {
  return Math.max(12, Math.ceil(meetings * 1.5));
}

/** Some come to every meeting and most came once. */
export function pickOrganization({ plans }: Record, random: Random): number {
  return Math.floor(countOrganizations(plans.length) * random.next() ** 1.7);
}

function toProposers(record: Record, random: Random): readonly Fields[] {
  const first = toOrganization(pickOrganization(record, random));
  const second = toOrganization(pickOrganization(record, random));
  const asWritten = random.chance(0.15)
    ? `${first.name} (${random.pick(["oddział", "zarząd", "filia"])})`
    : undefined;
  const proposers: Fields[] = random.chance(0.95) ? [{ organization: first.id, asWritten }] : [];
  if (random.chance(0.15) && second.id !== first.id) proposers.push({ organization: second.id });
  if (random.chance(0.03)) proposers.push({ office: random.pick(offices).id });
  if (random.chance(0.04) || proposers.length === 0) proposers.push({ other: random.pick(others) });
  return proposers;
}

function toText(matter: Matter, random: Random): string {
  const say = (sentence: string): string => fill(sentence, matter, random);
  const asking = say(random.pick(matter.earlier.length > 0 ? returns : askings));
  const sentences = Array.from({ length: random.integer(0, 3) }, () => random.pick(reasons));
  const text = [asking, ...Array.from(new Set(sentences), say)].join(" ");
  if (random.chance(0.05))
    return `${text} Opis jest na [stronie organizacji](https://wnioski.example/${random.integer(1, 9_999)}).`;
  if (!random.chance(0.1)) return text;
  const items = new Set(Array.from({ length: random.integer(2, 4) }, () => random.pick(demands)));
  return `${text}\n\nProsimy o:\n\n${[...items].map((item) => `- ${item}`).join("\n")}`;
}

function toThemes({ topic }: Matter, random: Random): readonly string[] | undefined {
  if (random.chance(0.04)) return undefined;
  return [...new Set([topic.theme, ...(random.chance(0.3) ? [random.pick(topics).theme] : [])])];
}

function toOutcome({ year }: MeetingPlan, random: Random): Fields | undefined {
  const status = random.pick(["included", "partly-included", "not-included", "unknown", undefined] as const);
  if (status === undefined || status === "unknown") return status && { status };
  if (status === "not-included") return { status };
  const paragraph = `§ ${random.integer(2, 40)} ust. ${random.integer(1, 6)}`;
  return {
    status,
    paragraph,
    ...(random.chance(0.3) && { url: `https://bip.jasmirow.example/uchwaly/${year + 1}/program` }),
    ...(random.chance(0.1) && { note: "Program mówi o tym słowami zbliżonymi do propozycji." }),
  };
}
