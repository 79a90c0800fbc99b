/**
 * Ways to break a sound content folder. Each replaces one random match of `find` in one file of a kind and knows where an
 * editor should be sent: `at`, counted from the beginning of the match in the broken text.
 */
export interface Operator {
  readonly name: string;
  readonly kind: FileKind;
  readonly find: RegExp;
  readonly put: (match: RegExpExecArray) => string;
  readonly at: number | ((match: RegExpExecArray) => number);
}

export type FileKind = keyof typeof kinds;

export const kinds = {
  meeting: /^meetings\/.*\.mdx$/,
  organization: /^organizations\//,
  office: /^offices\/wydzial/,
  programme: /^programmes\//,
  page: /^pages\//,
  theme: /^themes\//,
  settings: /^portal\.yaml$/,
  spheres: /^spheres\.yaml$/,
  glossary: /^glossary\.yaml$/,
  redirects: /^redirects\.yaml$/,
  synonyms: /^synonyms\.yaml$/,
} as const;

/** Behind what the first group of a match holds. */
export const lead = (match: RegExpExecArray): number => (match[1] ?? "").length;

/** A field's value is replaced; the editor is sent to the new value's first character. */
export function value(kind: FileKind, key: string, written: string): Operator {
  return {
    name: `${kind}: ${key}: ${written}`,
    kind,
    find: new RegExp(`^( *(?:- )?${key}: )[^\\n|]*$`, "m"),
    put: (match) => `${match[1] ?? ""}${written}`,
    at: lead,
  };
}

/** The same where only a field at the top is meant. */
export function top(kind: FileKind, key: string, written: string): Operator {
  return { ...value(kind, key, written), find: new RegExp(`^(${key}: )[^\\n|]*$`, "m") };
}

/** A line is put at the end of the frontmatter or of a data file; the editor is sent to its beginning. */
export function line(kind: FileKind, written: string, at = 0): Operator {
  const isMdx = kind === "meeting" || kind === "page";
  return {
    name: `${kind}: + ${written}`,
    kind,
    find: isMdx ? /^state: held\n|^title: [^\n]*\n(?=description)/m : /\n(?![\s\S])/,
    put: (match) => `${match[0]}${written}\n`,
    at: (match) => match[0].length + at,
  };
}

/** A paragraph is put at the end of a body; the editor is sent `at` from its beginning. */
export function prose(written: string, at = 0): Operator {
  return {
    name: `body: ${written.slice(0, 40)}`,
    kind: "meeting",
    find: /\n$(?![\s\S])/,
    put: () => `\n\n${written}\n`,
    at: 2 + at,
  };
}

/** A sign is put into a word of a field's text or of a body. */
export function sign(name: string, written: string): readonly Operator[] {
  const put = (match: RegExpExecArray) => `${match[1] ?? ""}${written}${match[2] ?? ""}`;
  return [
    { name: `${name} in a body`, kind: "meeting", find: /(Na spot)(kaniu)/, put, at: lead },
    { name: `${name} in a field`, kind: "meeting", find: /^(state: he)(ld)$/m, put, at: lead },
    { name: `${name} in a name`, kind: "office", find: /^(name: \S*Wyd)(ział)/m, put, at: lead },
  ];
}
