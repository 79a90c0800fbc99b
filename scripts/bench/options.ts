import { parseArgs } from "node:util";
import { HelpRequest, UserMistake } from "../user-mistake.ts";

/** What `npm run bench` was told. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const {
    meetings = "100,1000,5000",
    json = "node_modules/.cache/postulat/bench.json",
    share: isShareMeasured = false,
    rebuild: isRebuildMeasured = false,
    help: isHelp,
  } = parse(args);
  if (isHelp === true) throw new HelpRequest(help);
  const sizes = meetings.split(",").map(Number);
  if (!/^\d{1,6}(?:,\d{1,6})*$/.test(meetings) || sizes.includes(0))
    throw new UserMistake(`--meetings: „${meetings}” to nie są liczby spotkań, np. 100,1000,5000`);
  return { sizes, json, isShareMeasured, isRebuildMeasured };
}

export interface BenchOptions {
  readonly sizes: readonly number[];
  /** Where the figures go as JSON. */
  readonly json: string;
  /** Whether each portal is built once more without its data, to tell what they add. */
  readonly isShareMeasured: boolean;
  /** Whether each portal is built once more over the first after one answer changed. */
  readonly isRebuildMeasured: boolean;
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        meetings: text,
        json: text,
        share: { type: "boolean" },
        rebuild: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch {
    throw new UserMistake(`nie rozumiem: ${args.join(" ")}\n${help}`);
  }
}

const help = `Użycie: npm run bench -- [--meetings 100,1000,5000] [--json <plik>] [--share] [--rebuild]
Dla każdej liczby spotkań: zmyśla treść, buduje portal i mierzy czas kroków, pamięć i wielkość tego, co powstało.
Z --share buduje każdy portal także bez danych, kanałów, kalendarzy i kart i mówi, ile czasu one dodają.
Z --rebuild zmienia w każdym jedną odpowiedź, buduje go jeszcze raz w tym samym katalogu i mówi, jaka to część całej budowy
i ile trwały jej kroki; poprzedni portal znika potem, gdy nikt już nie czeka.`;
