/** Whether two values of YAML say the same; white space and the way letters are encoded make no difference. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

/** Whether everything that a value said is said still; fields that it did not have may have been added. */
export function isKept(old: unknown, now: unknown): boolean {
  if (Array.isArray(old))
    return Array.isArray(now) && old.length === now.length && old.every((item, at) => isKept(item, now[at]));
  if (!isData(old)) return isSame(old, now);
  return isData(now) && Object.entries(old).every(([key, value]) => isKept(value, now[key]));
}

export function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export type Data = Readonly<Record<string, unknown>>;

function plain(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, plain(item)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
