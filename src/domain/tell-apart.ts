import type { Portal } from "./portal.ts";

/**
 * Gives for each value a short text that is the same in two builds only where the value is. Values are records of the
 * portal, texts, numbers, and lists, maps and plain objects of such; any other is an error.
 * @param shorten a digest of a text
 */
export function toTellApart(portal: Portal, shorten: (text: string) => string): (value: unknown) => string {
  const records = new Set<object>(recordLists.flatMap((name): readonly object[] => portal[name]));
  const known = new WeakMap<object, string>();
  const describe = (value: object): string => {
    // They are many, and hold nothing that JSON does not know.
    if (records.has(value)) return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(tell).join()}]`;
    if (value instanceof Map) return `Map${tell([...value])}`;
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error(notComparable);
    const parts = Object.entries(value).filter(([, part]) => part !== undefined);
    return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${tell(part)}`).join()}}`;
  };
  const tell = (value: unknown): string => {
    if (typeof value === "function" || typeof value === "symbol") throw new Error(notComparable);
    if (typeof value !== "object" || value === null)
      return value === undefined ? "undefined" : JSON.stringify(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = shorten(describe(value));
    known.set(value, made);
    return made;
  };
  return tell;
}

const notComparable = "a value that cannot be told from others";

const recordLists = ["meetings", "proposals", "organizations", "offices", "programmes"] as const;
