import { isCollection, isScalar, isSeq, parseDocument } from "yaml";
import { splitFrontmatter } from "../split-frontmatter.ts";
import type { YearPart } from "./year-part.ts";

/** A meeting's file without relations to proposals of other years, which its portal does not have; all else as it is. */
export function cutMeeting(text: string, { year, places }: YearPart): string {
  const { frontmatter = "" } = splitFrontmatter(text) ?? {};
  const document = parseDocument(frontmatter);
  const proposals = document.get("proposals");
  if (!isSeq(proposals)) return text;
  const cut = proposals.items.flatMap((proposal) => {
    const related = isCollection(proposal) ? proposal.get("relatedTo", true) : undefined;
    if (!isSeq(related) || !related.range) return [];
    const keys = related.items.map((item) => String(isScalar(item) ? item.value : item));
    const kept = keys.filter((key) => places.yearsOf("proposal", key).includes(year));
    const [start, end] = related.range;
    return kept.length === keys.length ? [] : [{ start, end, kept }];
  });
  const offset = text.indexOf(frontmatter);
  return cut.reduceRight(
    (all, { start, end, kept }) =>
      `${all.slice(0, offset + start)}[${kept.join(", ")}]${all.slice(offset + end)}`,
    text,
  );
}
