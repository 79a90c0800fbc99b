import { webAddressSchema } from "../../domain/text.ts";
import { visibleAddresses } from "../repair.ts";
import { toMarkdown } from "./markdown.ts";
import type { Link } from "../document.ts";
import type { TextBlock } from "../interpret/text-blocks.ts";

/** Paragraphs of a cell as Markdown: lists as lists, links behind their words, every word as it stands. */
export function blocksToMarkdown(blocks: readonly TextBlock[], addresses: readonly string[] = []): string {
  return blocks
    .map((block, index) => {
      const mark = markOf(blocks, index);
      const isSameList = listOf(mark) !== "" && listOf(mark) === listOf(markOf(blocks, index - 1));
      const joint = index === 0 ? "" : isSameList ? "\n" : "\n\n";
      const links = [...block.links, ...shownAddresses(block, addresses)];
      return joint + mark + linkWords(withoutTypedNumber(block.text, mark), links);
    })
    .join("");
}

/** Words of a text as Markdown, with links where their words stand, one after another. */
export function linkWords(text: string, links: readonly Link[]): string {
  const placed = links.map((link) => ({ link, at: text.indexOf(link.words) }));
  const inOrder = placed.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  let [done, rest] = ["", text];
  for (const { link } of inOrder) {
    const at = isLinkable(link) ? rest.indexOf(link.words) : -1;
    if (at < 0) continue;
    done += `${toMarkdown(rest.slice(0, at))}[${toMarkdown(link.words)}](${toDestination(link.address)})`;
    rest = rest.slice(at + link.words.length);
  }
  return done + toMarkdown(rest);
}

/** Whether a reader of the texts can follow a link: it is behind its words, or its address can be read. */
export function isShown(address: string, blocks: readonly TextBlock[]): boolean {
  return blocks.some((block) => {
    const links = [...block.links, ...shownAddresses(block, [address])];
    const isLinked = links.some((link) => link.address === address && isSafe(link));
    return isLinked || block.text.includes(withoutScheme(address));
  });
}

/** "- ", "1. "; a number that was typed makes a list where its neighbours count on. */
function markOf(blocks: readonly TextBlock[], index: number): string {
  const block = blocks[index];
  if (block?.mark !== undefined) {
    if (block.mark === "•") return "- ";
    return /^\d{1,3}[.)]$/.test(block.mark) ? `${block.mark} ` : `${toMarkdown(block.mark)} `;
  }
  const own = typedNumber(block);
  const isCounted = [typedNumber(blocks[index - 1]), typedNumber(blocks[index + 1])].some(
    (other) => own && other && own.sign === other.sign && Math.abs(own.number - other.number) === 1,
  );
  return own && isCounted ? `${own.number}${own.sign} ` : "";
}

function typedNumber(block: TextBlock | undefined): { number: number; sign: string } | undefined {
  const [, number, sign = ""] = /^(\d{1,3})([.)])\s+\S/u.exec(block?.text ?? "") ?? [];
  return block?.mark !== undefined || number === undefined ? undefined : { number: Number(number), sign };
}

function withoutTypedNumber(text: string, mark: string): string {
  return /^\d/.test(mark) && text.startsWith(mark.trim()) ? text.slice(mark.trim().length).trimStart() : text;
}

/** Items of one list have marks of one kind. */
function listOf(mark: string): string {
  return /^\d+[.)] $/.test(mark) ? mark.replace(/^\d+/, "1") : mark === "- " ? mark : "";
}

/** Links of which only the address is known, where the text shows it without the path or the scheme. */
function shownAddresses({ text, links }: TextBlock, addresses: readonly string[]): Link[] {
  return addresses
    .filter((address) => links.every((link) => link.address !== address))
    .flatMap((address) => {
      const words = visibleAddresses(address).find((visible) => isWhole(visible, text));
      return words === undefined ? [] : [{ words, address }];
    });
}

function isWhole(visible: string, text: string): boolean {
  const at = text.indexOf(visible);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}/@.:-]$/u.test(text.slice(0, at)) &&
    !/^[\p{L}\p{N}/@]/u.test(text.slice(at + visible.length))
  );
}

/** What reads as its own address is a link without further signs. */
function isLinkable(link: Link): boolean {
  const isOwnAddress =
    /^(?:https?:\/\/|www\.)/iu.test(link.words) && withoutScheme(link.words) === withoutScheme(link.address);
  return isSafe(link) && !isOwnAddress;
}

function isSafe({ words, address }: Link): boolean {
  return words !== "" && webAddressSchema.safeParse(address).success;
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//iu, "").replace(/\/$/u, "");
}

function toDestination(address: string): string {
  return address.replace(/[()<>{}[\]"'`*|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
