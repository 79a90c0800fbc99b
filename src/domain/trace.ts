/**
 * Notes that whoever works something out right now has looked at a fact that others share, such as the portal's
 * settings or one of its meetings.
 */
export function noteRead(read: Read): void {
  storage.getStore()?.add(read);
}

/**
 * Works something out and tells what was looked at for it; where that is a promise, only when it is kept. Nobody else
 * is noted to have looked at it: whoever uses the value passes that on.
 */
export function trace<Value>(make: () => Value): {
  readonly value: Value;
  readonly reads: ReadonlySet<Read>;
} {
  const reads = new Set<Read>();
  return { value: storage.run(reads, make), reads };
}

/** Works something out unnoticed, because it is noted as a fact of its own. */
export function untraced<Value>(make: () => Value): Value {
  return storage.run(undefined, make);
}

/** Lets it be noted from now on what is looked at, apart for all that goes on at the same time. */
export function noteReadsIn(asyncStorage: TraceStorage): void {
  storage = asyncStorage;
}

// Where nobody asks, in a browser or in a check, nothing is noted.
let storage: TraceStorage = { getStore: () => undefined, run: (_reads, make) => make() };

/** The name of a fact. */
export type Read = string;

/** As Node's `AsyncLocalStorage` is. */
export interface TraceStorage {
  readonly getStore: () => Set<Read> | undefined;
  readonly run: <Value>(reads: Set<Read> | undefined, make: () => Value) => Value;
}
