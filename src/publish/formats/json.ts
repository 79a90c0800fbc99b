/** For people to read too; ends with a line break. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/**
 * The same in parts, lists of it by some items at a time: as one text they can be longer than a text may be.
 * @param value with at least one member
 */
export function* toJsonParts(value: object): Generator<string> {
  let before = "{";
  for (const [name, member] of Object.entries<unknown>({ ...value })) {
    const text = JSON.stringify({ [name]: isList(member) ? [] : member }, undefined, 2);
    if (text === "{}") continue;
    yield before + text.slice("{".length, isList(member) ? -"]\n}".length : -"\n}".length);
    if (isList(member)) yield* toItems(member);
    before = ",";
  }
  yield "\n}\n";
}

function isList(member: unknown): member is readonly unknown[] {
  return Array.isArray(member) && member.length > 0;
}

function* toItems(items: readonly unknown[]): Generator<string> {
  for (let at = 0; at < items.length; at += atOnce) {
    // Two lists around them give them their margin.
    const text = JSON.stringify([items.slice(at, at + atOnce)], undefined, 2);
    yield (at === 0 ? "" : ",") + text.slice("[\n  [".length, -"\n  ]\n]".length);
  }
  yield "\n  ]";
}

const atOnce = 100;
