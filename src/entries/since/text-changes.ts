import type { ProseKind } from "../../prose/parse.ts";
import { isSame } from "../same-words.ts";
import type { Moves } from "../written-meeting.ts";
import { readAsShown, type Shown, type ShownLink } from "./as-read.ts";
import { type Change, compareField, findMarks } from "./change.ts";

/**
 * A text with markup before and after: its words, how they are set, and where its links lead. Names may become links
 * and editors may add notes.
 */
export function compareTexts({ old, now, prose, moves, ...field }: ComparedTexts): readonly Change[] {
  const [change] = compareField({ ...field, kind: "words", old, now });
  if (change?.old === undefined || change.now === undefined) return change === undefined ? [] : [change];
  const was = readAsShown(change.old, prose);
  const is = readBeside(change.now, prose, was);
  if (was === undefined || is === undefined) return [change];
  const links = compareLinks(was, is, moves).map(({ words, ...link }) => ({
    ...{ ...field, ...link, isGone: false, marks: findMarks(link.old, link.now) },
    label: `odnośnik „${words}” (${field.label})`,
  }));
  if (!isSame(was.words, is.words)) return [{ ...change, old: was.words, now: is.words }, ...links];
  return was.form === is.form ? links : [{ ...change, kind: "signs" }, ...links];
}

/** Without the notes that editors have added since. */
function readBeside(source: string, prose: ProseKind, was: Shown | undefined): Shown | undefined {
  const is = readAsShown(source, prose);
  const added = is?.notes.filter((note) => !was?.notes.includes(note)) ?? [];
  const isKept = was?.notes.every((note) => is?.notes.includes(note)) === true;
  return added.length > 0 && isKept ? readAsShown(source, prose, added) : is;
}

function compareLinks(was: Shown, is: Shown, moves: Moves): readonly LinkChange[] {
  return was.links.flatMap((link, index) => {
    const rank = was.links.slice(0, index).filter((other) => isAlike(other, link)).length;
    const present = is.links.filter((other) => isAlike(other, link))[rank];
    const isPlain = present === undefined && link.isName && isSame(was.words, is.words);
    if (present === undefined && !isPlain) return [];
    const old = moves.toNewAddress(link.leadsTo);
    const now = present === undefined ? "bez odnośnika" : moves.toNewAddress(present.leadsTo);
    return old === now
      ? []
      : [{ words: link.words, called: "odnośnik link adres wymien", kind: "value", old, now }];
  });
}

function isAlike(a: ShownLink, b: ShownLink): boolean {
  return a.words === b.words && a.isName === b.isName;
}

interface LinkChange extends Pick<Change, "called" | "kind" | "old" | "now"> {
  readonly words: string;
}

interface ComparedTexts extends Pick<Change, "label" | "path" | "position"> {
  readonly old: unknown;
  readonly now: unknown;
  readonly prose: ProseKind;
  readonly moves: Moves;
}
