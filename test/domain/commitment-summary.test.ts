import { expect, test } from "vitest";
import { commitmentSchema, toCommitment } from "../../src/domain/commitment.ts";
import { formatCommitmentSummary } from "../../src/domain/commitment-summary.ts";

const over = { year: 2020, asWritten: "w 2020 roku" };
const ahead = { year: 2030, asWritten: "w 2030 roku" };

test.each([
  [[], "bez zapowiedzi"],
  [[undefined], "1_zapowiedź, bez terminu"],
  [[ahead], "1_zapowiedź"],
  [[over], "1_zapowiedź, po terminie: 1"],
  [[undefined, undefined], "2_zapowiedzi, bez terminu"],
  [[undefined, ahead, over], "3_zapowiedzi, w tym 1 bez terminu, po terminie: 1"],
  [[undefined, undefined, ahead, ahead, over], "5_zapowiedzi, w tym 2 bez terminu, po terminie: 1"],
])("commitments with terms %j are summed up as %j", (terms, words) => {
  const commitments = terms.map((due, index) =>
    toCommitment(commitmentSchema.parse({ id: `z${index}`, evidence: "zrobimy", due }), "2025-06-30"),
  );
  expect(formatCommitmentSummary(commitments)).toBe(words.replaceAll("_", "\u00a0"));
});
