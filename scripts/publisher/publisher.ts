import { on } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { formatFileMistake } from "../file-mistake.ts";
import { type StepMark, toMark } from "../progress.ts";
import type { LookedThrough, WrittenPage } from "../nothing-lost.ts";
import { spareMemory } from "../spare-memory.ts";
import { UserMistake } from "../user-mistake.ts";
import type { PagesMessage, PublisherMessage, PublisherWork } from "./messages.ts";
import { publish } from "./publish.ts";

/** A thread of its own for all of a portal but its pages, which Astro makes at the same time. */
if (parentPort === null) throw new Error("the publisher is started as a thread");
const port = parentPort;
const looked = Promise.withResolvers<LookedThrough>();
const pages = readPages(on(port, "message"));

const tell = (message: PublisherMessage): void => port.postMessage(message);

/** Batches of the files of pages that were written, until the one that ends them. */
async function* readPages(messages: AsyncIterable<unknown>): AsyncGenerator<readonly WrittenPage[]> {
  for await (const [message] of messages as AsyncIterable<[PagesMessage]>) {
    if ("found" in message) {
      looked.resolve(message);
      return;
    }
    yield message;
  }
}

const begin = (step: StepMark["step"]): void => {
  tell({ type: "step", ...toMark(step) });
  spareMemory();
};

try {
  await publish(workerData as PublisherWork, { begin, tell, pages, looked: looked.promise });
} catch (error) {
  const message = error instanceof UserMistake ? error.message : formatFileMistake(error);
  if (message === undefined) throw error;
  tell({ type: "mistake", message });
}
