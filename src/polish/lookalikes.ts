/** Letters of other alphabets that look like Latin ones as those; every other sign as it is. */
export function toLatinLetters(text: string): string {
  return Array.from(text, (letter) => latin.get(letter) ?? letter).join("");
}

const latin: ReadonlyMap<string, string> = new Map(
  [
    ["АВЕЅІЈКМНОРСТУХԚԜ", "ABESIJKMHOPCTYXQW"],
    ["аԁеһіјӏорԛѕсѵԝху", "adehijlopqscvwxy"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["αικνορτυχ", "aikvoptux"],
    ["ՕՍօհոսզ", "OUohnuq"],
    ["ɑɡɩıǀʟɴʀɪʙʜ", "agiillnribh"],
  ].flatMap(([letters = "", same = ""]) =>
    Array.from(letters, (letter, at) => [letter, same.charAt(at)] as const),
  ),
);
