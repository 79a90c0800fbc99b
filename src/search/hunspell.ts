/**
 * A Hunspell dictionary read for one purpose: which forms belong together with a form.
 * Suffix rules only; prefixes (nie-) make other words.
 */
export function parseHunspell(source: HunspellSource): Hunspell {
  return { flagsByEntry: parseEntries(source.dic), ...parseSuffixes(source.aff) };
}

/** Entries of which a word can be a form, the word itself included where it is one. */
export function entriesOf(
  word: string,
  { flagsByEntry, rulesByAddition, longestAddition }: Hunspell,
): string[] {
  const entries = new Set<string>();
  if (flagsByEntry.has(word)) entries.add(word);
  for (let length = 0; length <= Math.min(longestAddition, word.length - 1); length++) {
    const rest = word.slice(0, word.length - length);
    for (const [strip, rules] of rulesByAddition.get(word.slice(word.length - length)) ?? []) {
      const entry = rest + strip;
      const flags = flagsByEntry.get(entry);
      if (flags?.length && rules.some((rule) => flags.includes(rule.flag) && matches(rule, entry)))
        entries.add(entry);
    }
  }
  return [...entries];
}

/** All forms of an entry, the entry first. */
export function formsOf(entry: string, { flagsByEntry, rulesByFlag }: Hunspell): string[] {
  const rules = Array.from(flagsByEntry.get(entry) ?? "").flatMap((flag) => rulesByFlag.get(flag) ?? []);
  return [entry, ...rules.filter((rule) => matches(rule, entry)).map((rule) => inflect(entry, rule))];
}

function inflect(entry: string, { strip, addition }: SuffixRule): string {
  return entry.slice(0, entry.length - strip.length) + addition;
}

function matches({ strip, condition }: SuffixRule, entry: string): boolean {
  return entry.endsWith(strip) && condition.test(entry);
}

function parseEntries(dic: string): Map<string, string> {
  const flagsByEntry = new Map<string, string>();
  for (const line of dic.split("\n").slice(1)) {
    const whole = line.trim();
    const end = whole.indexOf("/");
    const entry = end < 0 ? whole : whole.slice(0, end);
    const flags = end < 0 ? "" : whole.slice(end + 1);
    if (entry !== "") flagsByEntry.set(entry, (flagsByEntry.get(entry) ?? "") + flags);
  }
  return flagsByEntry;
}

function parseSuffixes(aff: string): Omit<Hunspell, "flagsByEntry"> {
  const rules = Array.from(aff.matchAll(/^SFX\s+(\S)\s+(\S+)\s+(\S+)\s+(\S+)[ \t]*$/gm), toRule);
  return {
    rulesByFlag: Map.groupBy(rules, ({ flag }) => flag),
    rulesByAddition: new Map(
      Array.from(
        Map.groupBy(rules, ({ addition }) => addition),
        ([addition, group]) => [addition, Map.groupBy(group, ({ strip }) => strip)],
      ),
    ),
    longestAddition: Math.max(0, ...rules.map(({ addition }) => addition.length)),
  };
}

function toRule([, flag = "", strip = "", addition = "", condition = ""]: RegExpMatchArray): SuffixRule {
  return {
    flag,
    strip: strip === "0" ? "" : strip,
    addition: addition === "0" ? "" : addition,
    condition: new RegExp(`${condition}$`, "u"),
  };
}

export interface HunspellSource {
  readonly aff: string;
  readonly dic: string;
}

export interface Hunspell {
  readonly flagsByEntry: ReadonlyMap<string, string>;
  readonly rulesByFlag: ReadonlyMap<string, readonly SuffixRule[]>;
  /** Rules by what they add, then by what they take away. */
  readonly rulesByAddition: ReadonlyMap<string, ReadonlyMap<string, readonly SuffixRule[]>>;
  readonly longestAddition: number;
}

interface SuffixRule {
  readonly flag: string;
  readonly strip: string;
  readonly addition: string;
  readonly condition: RegExp;
}
