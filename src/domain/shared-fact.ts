import { noteRead, type Read, untraced } from "./trace.ts";
import { remember } from "./remember.ts";

/**
 * A function that looks something up of the whole portal. Whoever asks is noted to have looked at that one answer,
 * not at all from which it follows, so that a page has to be made anew only when the answer is another.
 * @param name unique in the program
 * @param open what looks it up in a portal; called once for each
 */
export function shareFact<Subject extends object, Value>(
  name: string,
  open: (subject: Subject) => (id: string) => Value,
): (subject: Subject, id: string) => Value {
  const openOnce = remember(open);
  const look = (subject: Subject, id: string): Value => untraced(() => openOnce(subject)(id));
  looks.set(name, look as (subject: object, id: string) => unknown);
  return (subject, id) => {
    noteRead(`${name} ${id}`);
    return look(subject, id);
  };
}

/** The same of what is one for the whole portal. */
export function shareOne<Subject extends object, Value>(
  name: string,
  make: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const makeOnce = remember(make);
  const look = shareFact(name, (subject: Subject) => () => makeOnce(subject));
  return (subject) => look(subject, "");
}

/** What a portal answers now to what was noted; `unknownFact` where nobody can tell any more. */
export function lookAgain(subject: object, read: Read): unknown {
  const space = read.indexOf(" ");
  const look = looks.get(read.slice(0, space));
  return look === undefined ? unknownFact : look(subject, read.slice(space + 1));
}

export const unknownFact: unique symbol = Symbol("unknown fact");

const looks = new Map<string, (subject: object, id: string) => unknown>();
