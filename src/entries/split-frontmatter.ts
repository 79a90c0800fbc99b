/** An MDX file's two parts: the YAML between the first two lines of `---` and what follows. */
export interface SplitFile {
  readonly frontmatter: string;
  readonly frontmatterLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Undefined where the file does not begin with a closed block of `---`. */
export function splitFrontmatter(source: string): SplitFile | undefined {
  const match = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(source);
  if (!match) return undefined;
  const frontmatter = `${match[1] ?? ""}\n`;
  const body = source.slice(match[0].length);
  return { frontmatter, frontmatterLine: 2, body, bodyLine: match[0].split("\n").length };
}
