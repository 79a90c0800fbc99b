import { expect, test } from "vitest";
import { toLineages } from "../../../scripts/git/file-lineages.ts";
import { guessFirstIds, toFirstIds, toKeyResolver } from "../../../scripts/git/first-ids.ts";
import type { Redirect } from "../../../src/domain/portal.ts";

const none = { meeting: {}, proposal: {}, organization: {}, office: {}, theme: {}, programme: {}, page: {} };

test("A file that moved twice, however git tells it, keeps its first name", () => {
  const redirects = [moved("a", "c"), moved("b", "c")];
  expect(read(redirects, [["A a"], ["R a b"], ["D b", "A c"]])).toEqual({ ...none, theme: { c: "a" } });
});

test("Of two that stood beside each other the one that is left keeps its name", () => {
  expect(read([moved("x", "c")], [["A c"], ["A x"], ["M x"], ["D x"]])).toEqual(none);
  expect(read([moved("x", "c")], [["A x"], ["A c"], ["D x"]])).toEqual(none);
});

test("What was joined with another and moved afterwards keeps the name that it had, not the other's", () => {
  const redirects = [moved("x", "c"), moved("a", "c")];
  expect(read(redirects, [["A x"], ["A a"], ["D x"], ["R a c"]])).toEqual({ ...none, theme: { c: "a" } });
});

test("What never was here under its former name has no other", () => {
  expect(read([moved("once", "c")], [["A c"]])).toEqual(none);
});

test("A new file that looks like one withdrawn has a name of its own", () => {
  expect(read([], [["A x"], ["R x y"]])).toEqual(none);
});

test("What no commit holds yet keeps the name of what it was", () => {
  expect(read([moved("a", "c")], [["A a"], ["D a"]])).toEqual({ ...none, theme: { c: "a" } });
});

test("A name that came back is borne until it went for good", () => {
  expect(read([moved("a", "c")], [["A a"], ["D a"], ["A a", "A c"], ["D a"]])).toEqual(none);
});

test("Where nothing is known, the first redirect tells", () => {
  expect(guessFirstIds({ redirects: [moved("a", "c"), moved("b", "c")] })).toEqual({
    ...none,
    theme: { c: "a" },
  });
});

test.each([
  ["new/3", "new/3"],
  ["new/2", "new/3"],
  ["old/2", "new/3"],
  ["old/5", "new/5"],
  ["old/7", "other/1"],
])("a proposal that was %s is %s now", (then, now) => {
  const redirects: readonly Redirect[] = [
    { kind: "meeting", from: "old", to: "new" },
    { kind: "proposal", from: "new/2", to: "new/3" },
    { kind: "proposal", from: "old/7", to: "other/1" },
  ];
  expect(toKeyResolver({ redirects })(then)).toBe(now);
});

test("Proposals are followed back as files are", () => {
  const proposals = [
    { id: "m/2", now: "m/3", since: 0, until: 4 },
    { id: "m/3", now: "m/3", since: 4, until: Infinity },
    { id: "m/8", now: "m/9", since: 0, until: 4 },
    { id: "m/9", now: "m/9", since: 0, until: Infinity },
  ];
  expect(toFirstIds({ redirects: [] }, { lineages: new Map(), proposals })).toEqual({
    ...none,
    proposal: { "m/3": "m/2" },
  });
});

const moved = (from: string, to: string): Redirect => ({ kind: "theme", from, to });

/** @param commits oldest first, each with what it did to files of themes, in the order of their names */
function read(redirects: readonly Redirect[], commits: readonly (readonly string[])[]) {
  const changes = commits.flatMap((done, commit) =>
    done.map((change) => {
      const [kind = "", from = "", to = from] = change.split(" ");
      const [before, path] = [from, to].map((id) => `themes/${id}.yaml`) as [string, string];
      return { seconds: "0", commit, blob: "", kind, from: before, path };
    }),
  );
  return toFirstIds({ redirects }, { lineages: toLineages(changes), proposals: [] });
}
