import { createHash } from "node:crypto";
import { formatDate } from "../../src/polish/dates.ts";
import { toBody } from "./body.ts";
import { type Record, toMatter } from "./matter.ts";
import { offices, toOrganization } from "./parties.ts";
import type { MeetingPlan } from "./plan.ts";
import { countOrganizations, pickOrganization, toProposal } from "./proposal.ts";
import { type Random, toRandom } from "./random.ts";
import { venues } from "./words/places.ts";
import { type Fields, toYaml } from "./yaml.ts";

/** The file of a meeting: its facts, proposals and positions, and what happened. */
export function toMeetingFile(record: Record, plan: MeetingPlan): { path: string; text: string } {
  const random = toRandom(`${record.seed} facts ${plan.index}`);
  const numbers = Array.from({ length: plan.proposals }, (_, index) => index + 1);
  const guests = toGuests(record, plan, random);
  const fields = {
    ...toFacts(plan, random),
    spheres: [...new Set(numbers.slice(0, 2).flatMap((at) => toMatter(record, plan, at).topic.spheres))],
    ...(plan.state === "held" && toHeldFacts(record, plan, { guests, random })),
    proposals: numbers.length === 0 ? undefined : numbers.map((number) => toProposal(record, plan, number)),
    corrections: plan.state === "held" && random.chance(0.08) ? toCorrections(plan, random) : undefined,
  };
  const folder = plan.date === undefined ? "meetings" : `meetings/${plan.year}`;
  const body = toBody(plan, guests, random);
  return { path: `${folder}/${plan.id}.mdx`, text: `---\n${toYaml(fields)}---\n\n${body}` };
}

function toFacts({ index, unit, date, year, state }: MeetingPlan, random: Random): Fields {
  const name = offices.find((office) => office.id === unit)?.name ?? "";
  const when = date === undefined ? `nr ${index + 1}, termin do ustalenia` : spaced(formatDate(date));
  const [venue = "", asWritten] = random.pick(venues).split("|");
  const hour = random.integer(9, 17);
  return {
    title: `${state === "held" ? "Podsumowanie spotkania" : "Spotkanie"} z organizacjami, ${name}, ${when}`,
    // Counted through the whole record, so that no two of one unit and programme can be the same.
    ordinal: index % 4 === 0 ? index + 1 : undefined,
    state,
    date,
    start: date === undefined ? undefined : `${String(hour).padStart(2, "0")}:30`,
    end: state === "held" ? `${hour + random.integer(2, 3)}:00` : undefined,
    venue:
      date === undefined ? undefined : { name: venue, asWritten: random.chance(0.5) ? asWritten : undefined },
    unit: { office: unit, asWritten: random.chance(0.3) ? `Kierownictwo: ${name}` : undefined },
    programme: `rpw-${year + 1}`,
  };
}

function toHeldFacts(record: Record, plan: MeetingPlan, { guests, random }: Circumstances): Fields {
  const name = `podsumowanie-${plan.id}`;
  return {
    attendance: {
      ngoPersons: random.chance(0.9) ? random.integer(5, 60) : undefined,
      organizations: guests.map(({ id, name: known }) => ({
        organization: id,
        asWritten: random.chance(0.1) ? `przedstawicielki: ${known}` : undefined,
      })),
      city: [
        { office: plan.unit, asWritten: random.chance(0.3) ? "Kierownictwo wydziału" : undefined },
        { office: random.pick(offices.slice(11)).id },
      ],
    },
    materials: random.chance(0.3) ? toMaterials(plan) : undefined,
    source: {
      title: `Podsumowanie spotkania z ${spaced(formatDate(plan.date ?? ""))} roku`,
      file: `${name}.pdf`,
      ...(random.chance(0.6) && { url: `https://bip.jasmirow.example/spotkania/${name}.pdf` }),
      ...(random.chance(0.6) && { sha256: digest(`${record.seed} ${name}`) }),
      ...(random.chance(0.2) && { note: "Plik powstał ze skanu." }),
    },
    table: random.chance(0.4) ? table : undefined,
  };
}

/** Whoever happens to come, and those whose turn it is: no organisation is left without a meeting. */
function toGuests(record: Record, { index, state }: MeetingPlan, random: Random): Guests {
  const all = countOrganizations(record.plans.length);
  const turn = state === "held" ? (record.turns.get(index) ?? all) : all;
  const due: number[] = [];
  for (let number = turn; number < all; number += record.turns.size) due.push(number);
  const drawn = Array.from({ length: random.integer(3, 12) }, () => pickOrganization(record, random));
  return [...new Set([...due, ...drawn])].map(toOrganization);
}

function toMaterials({ year }: MeetingPlan): readonly Fields[] {
  return [
    {
      text: `harmonogram konkursów na rok ${year + 1}`,
      url: `https://bip.jasmirow.example/harmonogram-${year + 1}.pdf`,
    },
    { text: `zestawienie dotacji za rok ${year - 1}` },
  ];
}

function toCorrections({ date = "", proposals }: MeetingPlan, random: Random): readonly Fields[] {
  return [
    {
      date: new Date(Date.parse(date) + 6 * 86_400_000).toISOString().slice(0, 10),
      proposal: random.chance(0.5) ? String(random.integer(1, proposals)) : undefined,
      was: "Podano niepełną nazwę wnioskodawcy.",
      is: "Nazwa jest taka, jak w dokumencie.",
      reason: random.chance(0.5) ? "Błąd przy przepisywaniu tabeli." : undefined,
    },
  ];
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function spaced(text: string): string {
  return text.replace(/\s/g, " ");
}

const table = {
  caption: "Propozycje zgłoszone podczas spotkania",
  lp: "L.p.",
  proposers: "Organizacja",
  proposal: "Propozycja",
  response: "Stanowisko wydziału",
};

export type Guests = readonly { readonly id: string; readonly name: string }[];

interface Circumstances {
  readonly guests: Guests;
  readonly random: Random;
}
