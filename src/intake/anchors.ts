import { tidyText } from "./repair.ts";
import type { Link } from "./document.ts";

/** The links whose words stand in a text, in their order; runs of one link, cut by a change of type or of line, are put together. */
export function anchorsIn(text: string, runs: readonly Link[]): Link[] {
  const links: Link[] = [];
  for (const { words, address } of runs.map((run) => ({ ...run, words: tidyText(run.words) }))) {
    const last = links.at(-1);
    const whole = last?.address === address ? joints.map((joint) => last.words + joint + words) : [];
    const found = whole.find((candidate) => text.includes(candidate));
    if (found !== undefined) links[links.length - 1] = { words: found, address };
    else if (words !== "" && text.includes(words)) links.push({ words, address });
  }
  return links;
}

const joints = ["", " "];
