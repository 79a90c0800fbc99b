import type { Guests } from "./meeting.ts";
import { offices } from "./parties.ts";
import type { MeetingPlan } from "./plan.ts";
import type { Random } from "./random.ts";
import { passages } from "./words/bodies.ts";

/** The course of a meeting, with the components that a body may use. */
export function toBody({ state, unit }: MeetingPlan, guests: Guests, random: Random): string {
  if (state === "planned") return "Wnioski można zgłaszać do dnia spotkania.\n";
  if (state === "cancelled") return "Spotkanie odwołano; o nowym terminie wydział powiadomi w biuletynie.\n";
  const host = offices.find(({ id }) => id === unit)?.name ?? "";
  const parts = [
    `Spotkanie prowadził <Urzad id="${unit}">${host}</Urzad>. ${random.pick(passages)}`,
    ...(random.chance(0.5) ? [`## Przebieg\n\n${random.pick(passages)} ${random.pick(passages)}`] : []),
    ...(random.chance(0.4) ? guests.slice(0, 1).map(toSpeech) : []),
    ...(random.chance(0.25) ? [toSteps(random)] : []),
    ...(random.chance(0.15) ? [agenda] : []),
    ...(random.chance(0.9) ? ["<Organizacje />"] : []),
    ...(random.chance(0.5) ? ["<Materialy />"] : []),
    ...(random.chance(0.15) ? [`<NotaRedakcyjna>\n\n${random.pick(passages)}\n\n</NotaRedakcyjna>`] : []),
    ...(random.chance(0.1) ? [`${random.pick(passages)}[^1]\n\n[^1]: Zapis z protokołu.`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function toSpeech({ id, name }: Guests[number]): string {
  return `Jako pierwsza głos zabrała <Organizacja id="${id}">${name}</Organizacja>.`;
}

function toSteps(random: Random): string {
  const steps = [...new Set(Array.from({ length: 3 }, () => random.pick(passages)))];
  return `## Ustalenia\n\n${steps.map((step) => `- ${step}`).join("\n")}`;
}

const agenda = `| Godzina | Temat |
| --- | --- |
| początek | powitanie |
| po kwadransie | zgłaszanie propozycji |
| koniec | odpowiedzi wydziału |`;
