import { type FilePart, toRuns } from "./file-part.ts";

/** For people to read too; ends with a line break. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/**
 * The same in parts, lists of it by runs of their items: as one text they can be longer than a text may be.
 * @param value with at least one member
 */
export function* toJsonParts(value: object): Generator<FilePart> {
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

function* toItems(items: readonly unknown[]): Generator<FilePart> {
  for (const [at, run] of toRuns(items).entries()) {
    const before = at === 0 ? "" : ",";
    // Two lists around them give them their margin.
    const toText = (): string =>
      before + JSON.stringify([run], undefined, 2).slice("[\n  [".length, -"\n  ]\n]".length);
    yield { form: `json${before}`, records: run, toText };
  }
  yield "\n  ]";
}
