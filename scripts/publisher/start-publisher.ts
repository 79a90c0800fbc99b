import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Progress } from "../progress.ts";
import { UserMistake } from "../user-mistake.ts";
import type { CheckedContent, PagesMessage, PublisherMessage, PublisherWork, WholeSite } from "./messages.ts";

/** Starts the thread that makes everything but the pages. */
export function startPublisher(work: PublisherWork, progress: Progress): Publisher {
  const worker = new Worker(new URL("publisher.ts", import.meta.url), {
    workerData: work,
    // What the engine made of the program is kept for the next build, which else waits for it half a second.
    env: { NODE_COMPILE_CACHE: join(work.memory, "compiled"), ...process.env },
    // What it reads and writes lives for moments; with room for it, little is moved about before it is let go.
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  });
  const told = {
    checked: Promise.withResolvers<CheckedContent>(),
    recollected: Promise.withResolvers<undefined>(),
    compared: Promise.withResolvers<undefined>(),
    whole: Promise.withResolvers<WholeSite>(),
  };
  let failure: Error | undefined;
  let isDone = false;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of Object.values(told)) reject(error);
  };
  // Whoever waits for one of them is told; the others are no reason to end the process.
  for (const { promise } of Object.values(told)) promise.catch(() => undefined);
  worker.on("message", (message: PublisherMessage) => {
    if (message.type === "step") progress.beside(message);
    else if (message.type === "mistake") fail(new UserMistake(message.message));
    else if (message.type === "checked") told.checked.resolve(message);
    else if (message.type === "whole") {
      isDone = true;
      told.whole.resolve(message);
    } else told[message.type].resolve(undefined);
  });
  worker.once("error", fail);
  worker.once("exit", (code) => {
    if (!isDone) fail(new Error(`the publisher ended with ${String(code)}`));
  });
  return {
    checked: told.checked.promise,
    recollected: told.recollected.promise,
    compared: told.compared.promise,
    whole: told.whole.promise,
    refuseFailure: () => {
      if (failure !== undefined) throw failure;
    },
    takePages: (pages) => worker.postMessage(pages satisfies PagesMessage),
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** Its promises are kept in this order; a mistake or a failure rejects all that are left. */
export interface Publisher {
  readonly checked: Promise<CheckedContent>;
  /** What pages have to know of the past can be read. */
  readonly recollected: Promise<unknown>;
  /** Which proposals are alike can be read. */
  readonly compared: Promise<unknown>;
  /** Every file stands in its place and nothing of the content was lost; settled after all pages were handed over. */
  readonly whole: Promise<WholeSite>;
  readonly refuseFailure: () => void;
  /** Says which pages stand in their places. */
  readonly takePages: (pages: PagesMessage) => void;
  /** Ends the thread; whatever it was writing, it writes no more. */
  readonly stop: () => Promise<void>;
}
