/** The steps of a build as a person is told of them. Those of the pages and those of all else go on at the same time. */
export const steps = {
  check: "Sprawdzam treść",
  sync: "Wczytuję wpisy",
  bundle: "Składam szablony",
  render: "Zapisuję strony",
  "pages-ready": "Strony gotowe",
  parts: "Sprawdzam części",
  join: "Składam części",
  sums: "Liczę sumy kontrolne",
  replace: "Podmieniam portal",
  search: "Czytam słowa dla wyszukiwarki",
  index: "Zapisuję indeks wyszukiwarki",
  data: "Zapisuję dane, kanały i kalendarze",
  cards: "Rysuję karty do udostępniania",
  verify: "Sprawdzam, czy nic nie zginęło z danych",
  watch: "Sprawdzam, czy nic nie zginęło ze stron",
} as const;

export type Step = keyof typeof steps;

/** Told how far long work is. */
export interface Progress {
  readonly begin: (step: Step) => void;
  /** Told what goes on in the other thread. */
  readonly beside: (mark: StepMark) => void;
  /** How much of the step is done, where that can be counted. */
  readonly count: (done: number, total: number) => void;
  readonly end: () => void;
}

/** A step that a thread begins. */
export interface StepMark {
  readonly step: Step | "end";
  /** User and system time of the thread so far, in seconds. */
  readonly cpu: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a child process sends to the one that measures it. */
export interface StepMessage extends StepMark {
  readonly thread: "pages" | "files";
  /** User and system time of the whole process so far, in seconds. */
  readonly whole: number;
}

export function toMark(step: StepMark["step"]): StepMark {
  return {
    step,
    cpu: toSeconds(process.threadCpuUsage()),
    at: performance.timeOrigin + performance.now(),
  };
}

/** For a terminal one line that is written over, else nothing. */
export function toProgress(): Progress {
  return process.stderr.isTTY && process.env["CI"] === undefined ? toLine(process.stderr) : silence;
}

/** For the benchmark a message a step. */
export function toMessages(send: (message: StepMessage) => unknown): Progress {
  const tell = (thread: StepMessage["thread"], mark: StepMark): void => {
    send({ ...mark, thread, whole: toSeconds(process.cpuUsage()) });
  };
  return {
    begin: (step) => tell("pages", toMark(step)),
    beside: (mark) => tell("files", mark),
    count: () => undefined,
    end: () => tell("pages", toMark("end")),
  };
}

function toSeconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

/** At most ten times a second, since a terminal is slower than what it is told of. */
function toLine(terminal: Pick<NodeJS.WriteStream, "write">): Progress {
  let [own, counted, other] = ["", "", ""];
  let shownAt = 0;
  const show = (): void => {
    shownAt = performance.now();
    const beside =
      other === "" || other === own ? "" : ` · ${other.charAt(0).toLowerCase()}${other.slice(1)}`;
    terminal.write(`\r\u001b[2K${own}${counted || "…"}${beside}`);
  };
  return {
    begin: (step) => {
      [own, counted] = [steps[step], ""];
      show();
    },
    beside: ({ step }) => {
      other = step === "end" ? "" : steps[step];
      show();
    },
    count: (done, total) => {
      counted = `: ${done} z ${total}`;
      if (performance.now() - shownAt > 100) show();
    },
    end: () => terminal.write("\r\u001b[2K"),
  };
}

export const silence: Progress = {
  begin: () => undefined,
  beside: () => undefined,
  count: () => undefined,
  end: () => undefined,
};
