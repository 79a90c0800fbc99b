import type { Dictionary, Paradigm } from "../../../src/search/paradigms.ts";
import { findDictionary } from "../dictionary.ts";
import { type KeptPlace, readKept, writeKept } from "./kept-file.ts";

/** The dictionary, opened only for words of which the former build did not ask. */
export async function openKeptDictionary(place: KeptPlace | undefined): Promise<KeptDictionary> {
  const open = await findDictionary();
  return place === undefined ? { ...open(), keep: () => undefined } : keepDictionary(open, place);
}

/** @param open asked at most once */
export function keepDictionary(open: () => Dictionary, place: KeptPlace): KeptDictionary {
  const former = new Map((readKept(place, name)?.head ?? []) as Head);
  const asked = new Map<string, Paradigm>();
  let opened: Dictionary | undefined;
  const dictionary = (): Dictionary => (opened ??= open());
  const paradigms = (surface: string): Paradigm => {
    const word = surface.toLowerCase();
    let paradigm = asked.get(word);
    if (paradigm === undefined)
      asked.set(word, (paradigm = former.get(word) ?? dictionary().paradigms(word)));
    return paradigm;
  };
  return {
    paradigms,
    entries: () => readEntries(place) ?? keepEntries(place, dictionary().entries()),
    keep: () => {
      const isKept = asked.size === former.size && Array.from(asked.keys()).every((word) => former.has(word));
      if (!isKept) writeKept(place, name, { head: [...asked] satisfies Head, rows: [] });
    },
  };
}

/** The dictionary's own words, which are the same for every build: to open it and to fold them takes long. */
function readEntries(place: KeptPlace): readonly string[] | undefined {
  const [text] = readKept(place, ofEntries)?.rows ?? [];
  return text === undefined ? undefined : Buffer.from(text.buffer).toString().split("\n");
}

function keepEntries(place: KeptPlace, entries: Iterable<string>): readonly string[] {
  const words = [...entries];
  writeKept(place, ofEntries, { head: null, rows: [[Buffer.from(words.join("\n"))]] });
  return words;
}

const name = "paradigms";
const ofEntries = "entries";

type Head = readonly (readonly [word: string, paradigm: Paradigm])[];

export interface KeptDictionary extends Dictionary {
  /** Keeps what was asked, and no more, for the next build. */
  readonly keep: () => void;
}
