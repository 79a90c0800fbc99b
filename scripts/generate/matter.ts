import { placeName } from "./places.ts";
import type { MeetingPlan } from "./plan.ts";
import { type Random, toRandom } from "./random.ts";
import { sites } from "./words/places.ts";
import { type Topic, topics } from "./words/topics.ts";

/** What a proposal is about. One that comes back to an earlier one has its matter. */
export function toMatter({ plans, seed }: Subjects, plan: MeetingPlan, number: number): Matter {
  const random = toRandom(`${seed} matter ${plan.index} ${number}`);
  const earlier = random.chance(0.12) ? findEarlier(plans, plan, random) : undefined;
  if (earlier !== undefined) {
    const former = toMatter({ plans, seed }, earlier.plan, earlier.number);
    return { ...former, earlier: [earlier.key, ...former.earlier].slice(0, 2) };
  }
  const topic = random.pick(topics);
  const [genitive = "", accusative = ""] = random.pick(topic.things).split("|");
  const where = `${random.pick(sites)} ${placeName(random.integer(0, 1_200))}`;
  return { topic, genitive, accusative, where, who: random.pick(topic.people.split("|")), earlier: [] };
}

/** Puts the matter's words into the gaps of a sentence. */
export function fill(sentence: string, matter: Matter, random: Random): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
    if (name === "dop") return matter.genitive;
    if (name === "bier") return matter.accusative;
    if (name === "gdzie") return matter.where;
    if (name === "kogo") return matter.who;
    // Multiples of five take the genitive plural, whatever is counted.
    return name === "ile" ? String(5 * random.integer(1, 48)) : gap;
  });
}

/** Some earlier proposal, mostly of the same unit: every tenth meeting is its. */
function findEarlier(plans: readonly MeetingPlan[], plan: MeetingPlan, random: Random): Earlier | undefined {
  const back = random.chance(0.8) ? 10 * random.integer(1, 4) : random.integer(1, 60);
  const former = plans[plan.index - back];
  if (former === undefined || former.state !== "held" || former.date === undefined) return undefined;
  if (plan.date !== undefined && former.date >= plan.date) return undefined;
  const number = random.integer(1, former.proposals);
  return { plan: former, number, key: `${former.id}/${number}` };
}

export interface Record {
  readonly plans: readonly MeetingPlan[];
  /** Of each held meeting, by its index: how many were held before it. */
  readonly turns: ReadonlyMap<number, number>;
  readonly seed: string;
}

export interface Matter {
  readonly topic: Topic;
  readonly genitive: string;
  readonly accusative: string;
  readonly where: string;
  /** People, in the genitive. */
  readonly who: string;
  /** Keys of the proposals that it comes back to, the newest first. */
  readonly earlier: readonly string[];
}

type Subjects = Pick<Record, "plans" | "seed">;

interface Earlier {
  readonly plan: MeetingPlan;
  readonly number: number;
  readonly key: string;
}
