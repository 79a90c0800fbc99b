import { noteReads, type Read, traceAtOnce } from "./trace.ts";

/**
 * The same function, which works out its answer for an object once and keeps it as long as the object lives: what
 * follows from the whole portal is asked for by thousands of pages. Whoever is given what was kept has looked at all
 * that it was made of.
 */
export function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Remembered<Value>>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) {
      if (before.reads !== undefined) noteReads(before.reads);
      return before.value;
    }
    const { value, reads } = traceAtOnce(() => make(key));
    noteReads(reads);
    known.set(key, reads.size === 0 ? { value } : { value, reads: [...reads] });
    return value;
  };
}

interface Remembered<Value> {
  readonly value: Value;
  readonly reads?: readonly Read[];
}
