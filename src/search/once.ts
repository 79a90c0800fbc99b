/** Of every pair of keys what the function gave the first time. */
export function onceForPair<Value>(ask: (one: string, other: string) => Value): PairFunction<Value> {
  const withFirst = once((one) => once((other) => ask(one, other)));
  return (one, other) => withFirst(one)(other);
}

type PairFunction<Value> = (one: string, other: string) => Value;

/** The same function, asked only once for each key; what it gave or promised the first time, it gives again. */
export function once<Value>(ask: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = ask(key)));
    return value;
  };
}

/** What is made when it is asked for first, and then given again. */
export function whenAsked<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
