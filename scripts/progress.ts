/** The steps of a build, in their order, as a person is told of them. */
export const steps = {
  check: "Sprawdzam treść",
  search: "Czytam słowa dla wyszukiwarki",
  sync: "Wczytuję wpisy",
  bundle: "Składam szablony",
  render: "Zapisuję strony i dane",
  index: "Zapisuję indeks wyszukiwarki",
  cards: "Rysuję karty do udostępniania",
  publish: "Podmieniam portal",
} as const;

export type Step = keyof typeof steps;

/** Told how far long work is. */
export interface Progress {
  readonly begin: (step: Step) => void;
  /** How much of the step is done, where that can be counted. */
  readonly count: (done: number, total: number) => void;
  readonly end: () => void;
}

/** For a terminal one line that is written over, for the benchmark a message a step, else nothing. */
export function toProgress(): Progress {
  if (process.send !== undefined && process.env["POSTULAT_MEASURED"] === "yes")
    return toMessages(process.send.bind(process));
  return process.stderr.isTTY && process.env["CI"] === undefined ? toLine(process.stderr) : silence;
}

/** What a child process sends to the one that measures it. */
export interface StepMessage {
  readonly step: Step | "end";
  /** User and system time of the process so far, in seconds. */
  readonly cpu: number;
}

function toMessages(send: (message: StepMessage) => unknown): Progress {
  const tell = (step: StepMessage["step"]): void => {
    const { user, system } = process.cpuUsage();
    send({ step, cpu: (user + system) / 1e6 });
  };
  return { begin: tell, count: () => undefined, end: () => tell("end") };
}

/** At most ten times a second, since a terminal is slower than what it is told of. */
function toLine(terminal: Pick<NodeJS.WriteStream, "write">): Progress {
  let label = "";
  let shownAt = 0;
  const show = (text: string): void => {
    shownAt = performance.now();
    terminal.write(`\r\u001b[2K${text}`);
  };
  return {
    begin: (step) => {
      label = steps[step];
      show(`${label}…`);
    },
    count: (done, total) => {
      if (performance.now() - shownAt > 100) show(`${label}: ${done} z ${total}`);
    },
    end: () => show(""),
  };
}

export const silence: Progress = { begin: () => undefined, count: () => undefined, end: () => undefined };
