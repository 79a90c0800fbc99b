import { embedPath } from "../../domain/addresses.ts";
import type { Proposal } from "../../domain/portal.ts";
import { meetingLabel, proposerNames } from "../../domain/titles.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { escapeMarkup } from "../formats/markup.ts";

/** In pixels. On a narrower page the frame is as wide as the page, and the text runs on in it. */
export const frameWidth = 640;

/** What another page puts into its HTML to show a proposal. */
export function toFrame(proposal: Proposal, edition: Edition): string {
  const attributes = {
    src: toAbsolute(edition, embedPath(proposal.key)),
    title: frameTitle(proposal),
    width: frameWidth,
    height: toFrameHeight(proposal),
    loading: "lazy",
    style: "border: 0; max-width: 100%",
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeMarkup(String(value))}"`,
  );
  return `<iframe ${written.join(" ")}></iframe>`;
}

function frameTitle(proposal: Proposal): string {
  return `${proposerNames(proposal)}: propozycja ${proposal.id} i stanowisko miasta (${meetingLabel(proposal.meeting)})`;
}

/**
 * Enough for the words at `frameWidth`, in pixels; very long ones scroll in the frame. A frame cannot tell its height
 * without a script, so it is reckoned from the number of letters.
 */
export function toFrameHeight(proposal: Proposal): number {
  const { text, response } = proposal;
  const asked = countLines(proposerNames(proposal), 52) * 22 + countLines(text, 50) * 28;
  const answered = countLines(response?.text ?? "", 58) * 25;
  const details = countLines(response?.detail ?? "", 58) * 25;
  const height = Math.ceil((asked + answered + details + 330) / 20) * 20;
  return Math.min(height, 900);
}

function countLines(text: string, letters: number): number {
  if (text === "") return 0;
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / letters)), 0);
}
