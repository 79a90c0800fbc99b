import { stances } from "../../domain/stance.ts";
import { toSlug } from "../../polish/folding.ts";
import { toMarkdown } from "./markdown.ts";
import { blocksToMarkdown, isShown } from "./markdown-blocks.ts";
import { openFields } from "./open-fields.ts";
import { reference } from "./reference.ts";
import { listItem, todo, withComment, yamlBlock } from "./yaml.ts";
import type { ExtractedProposal } from "../interpret/proposals.ts";
import type { ResolvedParty } from "./resolved-parties.ts";

/** The proposals of a meeting's file. */
export function proposalsLines(
  proposals: readonly ExtractedProposal[],
  proposers: readonly (readonly ResolvedParty[])[],
): string[] {
  return [
    "proposals:",
    ...numbered(proposals).flatMap(({ id, proposal }, index) =>
      proposalLines(id, proposal, proposers[index] ?? []),
    ),
  ];
}

/** Numbers of proposals: the document's own where it is unique, with a letter where it is not. */
function numbered(proposals: readonly ExtractedProposal[]): { id: string; proposal: ExtractedProposal }[] {
  const base = proposals.map(({ lp }, index) => toSlug(lp) || String(index + 1));
  return proposals.map((proposal, index) => {
    const own = base[index] ?? String(index + 1);
    const alike = base.filter((other) => other === own).length;
    const before = base.slice(0, index).filter((other) => other === own).length;
    return { id: alike > 1 ? own + letter(before) : own, proposal };
  });
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : `-${index + 1}`;
}

function proposalLines(id: string, proposal: ExtractedProposal, parties: readonly ResolvedParty[]): string[] {
  const proposers = parties.flatMap((party) => listItem(reference(party), "      "));
  const fields = [
    `id: ${/^\d+$/.test(id) ? `"${id}"` : id}`,
    ...(proposal.lpAsPrinted === "" ? [] : [`lp: ${JSON.stringify(proposal.lpAsPrinted)}`]),
    ...(proposers.length > 0
      ? ["proposers:", ...proposers.map((line) => line.slice(4))]
      : ["proposers:", `  - other: ${todo(openFields.proposers)}`]),
    ...(proposal.proposal === ""
      ? [`text: ${todo(openFields.proposal)}`]
      : yamlBlock("text", blocksToMarkdown(proposal.blocks.proposal, proposal.links), "")),
    withComment(`themes: [${todo(openFields.themes)}]`, "identyfikatory z content/themes; bez tematu: []"),
    ...responseLines(proposal),
  ];
  return listItem(fields, "  ");
}

function responseLines({ response, blocks, notes, links }: ExtractedProposal): string[] {
  const footnotes = notes.map((note, index) => `\n\n[^${index + 1}]: ${toMarkdown(note)}`);
  const references = notes.map((_, index) => `[^${index + 1}]`);
  const markdown = blocksToMarkdown(blocks.response, links) + [...references, ...footnotes].join("");
  const hidden = links.filter((link) => !isShown(link, [...blocks.proposal, ...blocks.response]));
  return [
    ...hidden.map((link) => `# W dokumencie jest tu odnośnik: ${link.replace(/[\s\p{Cc}]+/gu, " ")}`),
    "response:",
    ...(response === "" ? [] : yamlBlock("text", markdown, "  ")),
    withComment(
      `  stance: ${response === "" ? todo(openFields.noAnswer) : todo(openFields.stance)}`,
      Object.keys(stances).join(" | "),
    ),
    ...(response === ""
      ? []
      : [
          withComment(
            `  evidence: ${todo(openFields.evidence)}`,
            "dosłowny fragment odpowiedzi, który pokazuje stanowisko",
          ),
        ]),
  ];
}
