import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeContent } from "../../../scripts/generate/write-content.ts";

const wish = { meetings: 3, seed: "1" };

describe("writing generated content", () => {
  test("fills a new folder and replaces what it wrote itself", () => {
    const out = join(newFolder(), "tresc");
    writeContent(out, { meetings: 8, seed: "1" });
    const files = writeContent(out, wish);
    const written = readdirSync(out, { recursive: true, withFileTypes: true }).filter((item) =>
      item.isFile(),
    );
    // The mark by which the command knows its own folder is the one file more.
    expect(written.length).toBe(files + 1);
  });

  test("leaves a folder of somebody else as it is", () => {
    const out = newFolder();
    mkdirSync(join(out, "meetings"));
    writeFileSync(join(out, "meetings", "mine.mdx"), "words");
    expect(() => writeContent(out, wish)).toThrow(/nie jest pusty/);
    expect(readdirSync(out)).toEqual(["meetings"]);
    expect(readFileSync(join(out, "meetings", "mine.mdx"), "utf8")).toBe("words");
  });

  test("does not write where a file lies", () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "words");
    expect(() => writeContent(file, wish)).toThrow(/to plik, a nie katalog/);
  });
});

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "postulat-generate-"));
}
