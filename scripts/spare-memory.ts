import { setFlagsFromString } from "node:v8";

/**
 * Where the process holds much, lets the heap of each thread grow by three fifths of what lives in it before the dead is
 * let go. Left alone the engine waits for up to four times as much, so that two threads that remember a few hundred
 * megabytes hold gigabytes. Where little is held, it looks less often than when left alone, which it does for whatever
 * lies outside of its heap, files that are read and written above all.
 * @param held by the whole process, in bytes
 */
export function spareMemory(held = process.memoryUsage.rss()): void {
  const isMuch = held >= much;
  // Asked whenever something grows, so they may be set while the program runs.
  setFlagsFromString(`--heap-growing-percent=${isMuch ? 60 : 0}`);
  setFlagsFromString(`--${isMuch ? "no-" : ""}external-memory-accounted-in-global-limit`);
}

const much = 1.3e9;
