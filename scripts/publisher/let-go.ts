import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Frees at once what is held no longer, where so much is held that it is worth a second or two. A thread that waits
 * makes nothing more, so that its engine would let all of it lie, while the other thread needs ever more room. Asked as
 * in need, since the engine else keeps the pages that it emptied for what the same thread may make later.
 * @param held by the whole process, in bytes
 */
export function letGo(held = process.memoryUsage.rss()): void {
  if (held < much) return;
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as (asked: object) => void;
  collect({ type: "major", execution: "sync", flavor: "last-resort" });
}

const much = 1.5e9;
