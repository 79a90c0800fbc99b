import { describe, expect, test } from "vitest";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { checkContent } from "../../src/entries/check-content.ts";
import type { ContentFile } from "../../src/entries/content-file.ts";
import { assembleSound } from "../../src/entries/sound-portal.ts";

describe("sound content put together without a check", () => {
  test.each([
    ["content", "2026-06-30"],
    ["content", undefined],
    ["test/fixtures/portal/content", "2026-06-30"],
    ["test/fixtures/portal/content", undefined],
    ["test/fixtures/broken/_base", "2025-03-09"],
  ])("is what the check makes of it: %s as of %s", (folder, asOf) => {
    const files = readContentFolder(folder);
    const { portal } = checkContent(files, { asOf });
    expect(portal).toBeDefined();
    expect(assembleSound(files, { asOf })).toEqual(portal);
  });

  test.each([
    [
      "a name that is no address",
      "themes/a b.yaml: nazwa pliku staje się adresem",
      { "themes/a b.yaml": "name: Łąki" },
    ],
    ["a byte that is no text", "themes/laki.yaml: ", { "themes/laki.yaml": "name: \u0000" }],
    ["a theme without a name", "name", { "themes/laki.yaml": "description: Łąki" }],
  ])("is nothing where it is not sound: %s", (_, message, changed) => {
    const files = Object.entries(changed).map(([path, text]): ContentFile => ({
      path,
      bytes: toBytes(text),
    }));
    expect(() => assembleSound([...readContentFolder("content"), ...files], { asOf: "2026-06-30" })).toThrow(
      message,
    );
  });
});

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
