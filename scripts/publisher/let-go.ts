import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Frees at once what is held no longer. A thread that waits makes nothing more, so that its engine would let all of it
 * lie, while the other thread needs ever more room.
 */
export function letGo(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}
