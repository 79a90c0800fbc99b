import { remember } from "../domain/remember.ts";
import { type BodyTexts, toBodyTexts } from "../prose/body-texts.ts";
import type { Edition } from "./edition.ts";

/** What stands below the facts of a file, parsed once an edition, since that takes long. */
export function toTextsOfBody(file: string, edition: Edition): BodyTexts {
  return readersByEdition(edition)(file);
}

const readersByEdition = remember(({ bodyOf, readBody = toBodyTexts }: Edition) => {
  const known = new Map<string, BodyTexts>();
  return (file: string): BodyTexts => {
    // Asked for every time, so that everyone who reads a body is seen to.
    const body = bodyOf(file);
    const texts = known.get(body) ?? readBody(body);
    known.set(body, texts);
    return texts;
  };
});
