import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";

/**
 * HTML of ours with its signs and its attributes without a value spelt as `toHtml` spells them, so that a page of which a
 * part went through a tree is spelt in one way.
 */
export function respell(html: string): string {
  return html.replace(tagOrReference, (piece) =>
    piece.startsWith("&") ? spellInText(piece) : respellTag(piece),
  );
}

/** Most tags hold nothing that could be spelt in two ways. */
function respellTag(tag: string): string {
  return tag.includes("&") || tag.includes("data-") ? tag.replace(valueOrBare, respellAttribute) : tag;
}

function respellAttribute(value: string, bare?: string): string {
  return bare === undefined ? value.replace(reference, spellInValue) : `${bare}=""`;
}

const reference = /&#?\w+;/g;
const tagOrReference = /<(?:"[^"]*"|[^>"])*>|&#?\w+;/g;
const valueOrBare = /"[^"]*"|(\sdata-[\w-]+)(?=[\s>])/g;

const spellInText = onceForEach((sign) => toHtml(fromHtml(sign, { fragment: true })));
const spellInValue = onceForEach((sign) =>
  toHtml(fromHtml(`<i title="${sign}"></i>`, { fragment: true })).slice(
    '<i title="'.length,
    -'"></i>'.length,
  ),
);

/** There are about two thousand references. */
function onceForEach(spell: (sign: string) => string): (sign: string) => string {
  const known = new Map<string, string>();
  return (sign) => {
    const spelt = known.get(sign) ?? spell(sign);
    known.set(sign, spelt);
    return spelt;
  };
}
