import { expect, test } from "vitest";
import { toLatinLetters } from "../../src/polish/lookalikes.ts";

test.each([
  ["АВЕЅІЈКМНОРСТУХԚԜ", "ABESIJKMHOPCTYXQW"],
  ["аԁеһіјӏорԛѕсѵԝху", "adehijlopqscvwxy"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
  ["αικνορτυχ", "aikvoptux"],
  ["ՕՍօհոսզ", "OUohnuq"],
  ["ɑɡɩıǀʟɴʀɪʙʜ", "agiillnribh"],
  ["Łąka Щ µ 5\u{1d7d9}", "Łąka Щ µ 5\u{1d7d9}"],
  ["", ""],
])("%j looks like %j", (text, latin) => {
  expect(toLatinLetters(text)).toBe(latin);
});
