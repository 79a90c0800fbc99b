/**
 * Notes that whoever works something out right now has looked at a fact that others share, such as the portal's
 * settings or one of its meetings.
 */
export function noteRead(read: Read): void {
  readsNow()?.add(read);
}

/** The same of many facts. */
export function noteReads(reads: Iterable<Read>): void {
  const now = readsNow();
  if (now !== undefined) for (const read of reads) now.add(read);
}

/**
 * Works something out and tells what was looked at for it; where that is a promise, only when it is kept. Nobody else
 * is noted to have looked at it: whoever uses the value passes that on.
 */
export function trace<Value>(make: () => Value): Traced<Value> {
  const reads = new Set<Read>();
  return { value: during(inStorage, () => storage.run(reads, make)), reads };
}

/** The same of what is worked out at once, never a promise, in a fraction of the time. */
export function traceAtOnce<Value>(make: () => Value): Traced<Value> {
  const reads = new Set<Read>();
  return { value: during(reads, make), reads };
}

/** Works something out at once and unnoticed, because it is noted as a fact of its own. */
export function untraced<Value>(make: () => Value): Value {
  return during(undefined, make);
}

/** Lets it be noted from now on what is looked at, apart for all that goes on at the same time. */
export function noteReadsIn(asyncStorage: TraceStorage): void {
  storage = asyncStorage;
}

function readsNow(): Set<Read> | undefined {
  return current === inStorage ? storage.getStore() : current;
}

function during<Value>(reads: typeof current, make: () => Value): Value {
  if (storage === silent) return make();
  const before = current;
  current = reads;
  try {
    return make();
  } finally {
    current = before;
  }
}

// Where nobody asks, in a browser or in a check, nothing is noted.
const silent: TraceStorage = { getStore: () => undefined, run: (_reads, make) => make() };

let storage = silent;

const inStorage: unique symbol = Symbol("in the storage");

// Nothing else goes on while something is worked out at once: only what is waited for needs the storage.
let current: Set<Read> | typeof inStorage | undefined = inStorage;

/** The name of a fact. */
export type Read = string;

/** As Node's `AsyncLocalStorage` is. */
export interface TraceStorage {
  readonly getStore: () => Set<Read> | undefined;
  readonly run: <Value>(reads: Set<Read>, make: () => Value) => Value;
}

interface Traced<Value> {
  readonly value: Value;
  readonly reads: ReadonlySet<Read>;
}
