import { type Data, isKept, isSame } from "../same-words.ts";
import { type Change, compareField, dataOf, listOf, textOf } from "./change.ts";

/** What the city was said to have promised, by when, and what was found of it since; more of each may be added. */
export function compareCommitments(old: Data, now: Data, path: Change["path"]): readonly Change[] {
  const present = listOf(now["commitments"]);
  return listOf(old["commitments"]).flatMap((was) => {
    const id = textOf(was["id"]);
    const index = present.findIndex((other) => textOf(other["id"]) === id);
    const is = present[index];
    if (is === undefined) {
      const gone = {
        called: "obiet obiec",
        label: `zapowiedź „${id}”`,
        kind: "value",
        path: [...path, "commitments"],
      } as const;
      return [{ ...gone, old: undefined, now: undefined, isGone: true }];
    }
    const at = [...path, "commitments", index];
    const due = { label: `termin zapowiedzi „${id}”`, kind: "value", path: [...at, "due"] } as const;
    return [
      ...compareField({ ...due, old: was["due"], now: is["due"] }),
      ...compareUpdates(was, is, { label: `wiadomość o zapowiedzi „${id}”`, path: [...at, "updates"] }),
    ];
  });
}

function compareUpdates(was: Data, is: Data, field: Pick<Change, "label" | "path">): readonly Change[] {
  const [published, present] = [listOf(was["updates"]), listOf(is["updates"])];
  const lost = published.filter((update) => !present.some((other) => isKept(update, other)));
  const added = present.filter((update) => !published.some((other) => isKept(other, update)));
  if (lost.length === 0) return [];
  const [old, now] = [toWords(lost), toWords(added)];
  return [{ ...field, kind: isSame(old, now) ? "value" : "words", old, now, isGone: added.length === 0 }];
}

function toWords(updates: readonly Data[]): string {
  return updates.flatMap(({ text, source }) => [textOf(text), textOf(dataOf(source)["title"])]).join("\n\n");
}
