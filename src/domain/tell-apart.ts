import type { Portal } from "./portal.ts";

/**
 * Gives for each value a short text that is the same in two builds only where the value is. Values are records of the
 * portal, texts, numbers, and lists, maps and plain objects of such; any other is an error.
 * @param shorten a digest of a text
 */
export function toTellApart(portal: Portal, shorten: (text: string) => string): (value: unknown) => string {
  const heads = portal.proposals.map(({ meeting }) => meeting);
  const records = new Set<object>([
    ...recordLists.flatMap((name): readonly object[] => portal[name]),
    ...heads,
  ]);
  const known = new WeakMap<object, string>();
  const describe = (value: object): string => {
    if (records.has(value)) return describeRecord(value);
    if (Array.isArray(value)) return `[${value.map(tell).join()}]`;
    if (value instanceof Map) return `Map${tell([...value])}`;
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error(notComparable);
    const parts = Object.entries(value).filter(([, part]) => part !== undefined);
    return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${tell(part)}`).join()}}`;
  };
  // They are many, and hold nothing that JSON does not know, but for others of them, which are told once each.
  const describeRecord = (record: object): string =>
    Object.entries(record)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => `${name}:${describePart(part)}`)
      .join();
  const describePart = (part: unknown): string => {
    if (records.has(part as object)) return tell(part);
    const isOfRecords =
      Array.isArray(part) && part.length > 0 && part.every((one) => records.has(one as object));
    return isOfRecords ? `[${part.map(tell).join()}]` : JSON.stringify(part);
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
