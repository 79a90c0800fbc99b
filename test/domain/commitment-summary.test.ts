import { expect, test } from "vitest";
import { assemblePortal } from "../../src/domain/assemble/assemble-portal.ts";
import { commitmentSchema, toCommitment } from "../../src/domain/commitment.ts";
import { formatCommitmentSummary } from "../../src/domain/commitment-summary.ts";
import { readEntriesOf } from "../builders/fixture-entries.ts";

const over = { year: 2020, asWritten: "w 2020 roku" };
const ahead = { year: 2030, asWritten: "w 2030 roku" };

test.each([
  [[], "bez zapowiedzi"],
  [[{}], "1_zapowiedź, bez terminu"],
  [[{ due: ahead }], "1_zapowiedź, przed terminem"],
  [[{ due: over }], "1_zapowiedź, termin minął"],
  [[{ due: over, state: "done" }], "1_zapowiedź, wykonano"],
  [[{ state: "abandoned" }], "1_zapowiedź, zaniechano"],
  [[{ state: "in-progress" }], "1_zapowiedź, bez terminu"],
  [[{}, {}], "2_zapowiedzi, bez terminu"],
  [[{}, { due: ahead }, { due: over }], "3_zapowiedzi, termin minął: 1, przed terminem: 1, bez terminu: 1"],
  [
    [{}, {}, { state: "done" }, { state: "done" }, { state: "abandoned" }],
    "5_zapowiedzi, bez terminu: 2, wykonano: 2, zaniechano: 1",
  ],
])("commitments %j are summed up as %j", (commitments, words) => {
  const made = commitments.map(({ due, state }: { due?: object; state?: string }, index) => {
    const updates =
      state === undefined
        ? []
        : [{ date: "2025-01-02", state, text: "Wiadomo.", source: { title: "Pismo" } }];
    return toCommitment(
      commitmentSchema.parse({ id: `z${index}`, evidence: "zrobimy", due, updates }),
      "2025-06-30",
    );
  });
  expect(formatCommitmentSummary(made)).toBe(words.replaceAll("_", "\u00a0"));
});

test.each([
  ["2023-05-16-sprawy-spoleczne/4", "1\u00a0zapowiedź, zaniechano"],
  ["2023-10-03-kultura-i-sport/1", "1\u00a0zapowiedź, wykonano"],
])("what became of the commitments of %s is said: %s", (key, words) => {
  const { portal } = assemblePortal(readEntriesOf("test/fixtures/portal/content"), { asOf: "2026-11-23" });
  const proposal = portal?.proposals.find((one) => one.key === key);
  expect(formatCommitmentSummary(proposal?.response?.commitments ?? [])).toBe(words);
});
