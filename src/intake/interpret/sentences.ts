/** The sentences of a paragraph; dots of abbreviations and numbers do not end one. */
export function toSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”)]?\s+(?=["„(]?\p{Lu})/gu)) {
    const before = text.slice(start, match.index + 1);
    if (abbreviation.test(before) || itemNumber.test(before)) continue;
    sentences.push(text.slice(start, match.index + match[0].length).trim());
    start = match.index + match[0].length;
  }
  const rest = text.slice(start).trim();
  return rest === "" ? sentences : [...sentences, rest];
}

// The number of an item in an enumeration: "organizacji: 1. Fundacja …; 2. Klub …".
const itemNumber = /[:;,]\s\d{1,2}\.$/u;
// "r." and "br." may well end a sentence: they are told by the capital that follows and so are not listed.
const abbreviation =
  /(?:^|[\s(„"/])(?:ds|ul|al|pl|os|godz|pn|nr|art|ust|pkt|poz|tzw|np|gen|płk|mjr|ks|bp|abp|kard|marsz|kpt|Wł|St|Fr|Sz|pw|par|bud|dn|nast|przedst|s|k\.p\.a|m\.in|dr|hab|prof|św|im|itp|itd|tj|ww|tel|mgr|inż|red|woj|gm|pow|tys|zob|por|L\.p|l\.p|Lp|[A-ZŁŚŻ])\.$/u;
