import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { letGo } from "../../../scripts/publisher/let-go.ts";

test("what is held no longer is freed at once, and what is held stays", async () => {
  const held = { is: "held" };
  const [freed, kept] = [new WeakRef({ is: "freed" }), new WeakRef(held)];
  // A reference that was just made holds its object until the end of the turn.
  await setImmediate();
  letGo(1.6e9);
  expect([freed.deref(), kept.deref()]).toEqual([undefined, held]);
});

test("nothing is looked for where little is held", async () => {
  const lies = new WeakRef({ is: "lying" });
  await setImmediate();
  letGo(1.4e9);
  expect(lies.deref()).toEqual({ is: "lying" });
});
