import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { readKnownContent } from "../../scripts/known-content.ts";
import { meetingSchema } from "../../src/domain/meeting.ts";
import { checkContent } from "../../src/entries/check-content.ts";
import { toDraft } from "../../src/intake/draft/draft.ts";
import { importDocument } from "../../src/intake/import-document.ts";
import { buildDocx } from "./build-docx.ts";
import { readFixture, spheres } from "./score.ts";
import { variants } from "./variants.ts";

const content = resolve(import.meta.dirname, "../../content");
const publishedPath = "meetings/2025/2025-06-24-polityka-spoleczna.mdx";
const published = splitFile(readFileSync(resolve(content, publishedPath), "utf8"));

function splitFile(text: string): { data: Record<string, unknown>; body: string } {
  const [, frontmatter = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { data: parse(frontmatter) as Record<string, unknown>, body: body.trim() };
}

async function draftOf(bytes: Uint8Array, file: string, id?: string) {
  const { meeting } = await importDocument(bytes, spheres);
  const source = { file, sha256: createHash("sha256").update(bytes).digest("hex") };
  const draft = toDraft(meeting, {
    ...readKnownContent(content),
    source,
    ...(id === undefined ? {} : { id }),
  });
  if (draft.meeting === undefined) throw new Error("no draft");
  return { ...draft, meeting: draft.meeting };
}

describe("the draft of the real document", async () => {
  const id = "2025-06-24-polityka-spoleczna";
  const draft = await draftOf(
    readFixture("real/podsumowanie-2025-06-24.txt"),
    "podsumowanie-2025-06-24.txt",
    id,
  );
  const { data, body } = splitFile(draft.meeting.text);

  /** What only a human can know: how a response reads, what it is about, what is known of the file. */
  function withDecisions(drafted: Record<string, unknown>): Record<string, unknown> {
    const decided = published.data["proposals"] as Proposal[];
    const proposals = (drafted["proposals"] as Proposal[]).map((proposal, index) => {
      const { themes, response } = decided[index] ?? { themes: [], response: {} };
      return { ...proposal, themes, response: { ...response, text: proposal.response["text"] } };
    });
    const { note } = published.data["source"] as { note: string };
    return { ...drafted, source: { ...(drafted["source"] as object), note }, proposals };
  }

  test("equals the published data once the human decisions are filled in", () => {
    expect(meetingSchema.parse(withDecisions(data))).toEqual(meetingSchema.parse(published.data));
  });

  test("has the published narrative, its links included", () => {
    expect(body).toBe(published.body);
  });

  test("knows every party and writes no files for them", () => {
    expect({ path: draft.meeting.path, parties: draft.parties, doubts: draft.doubts }).toEqual({
      path: publishedPath,
      parties: [],
      doubts: [],
    });
  });

  test("leaves theme, stance and evidence of every proposal open, and nothing else", () => {
    const files = readContentFolder(content).filter(({ path }) => path !== publishedPath);
    const drafted = { path: publishedPath, bytes: new TextEncoder().encode(draft.meeting.text) };
    const { problems } = checkContent([...files, drafted], { asOf: "2025-07-01" });
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(
      Array.from({ length: 7 * 3 }, () => `open-decision ${publishedPath}`),
    );
  });
});

test.each(variants)(
  "the draft of $name passes the check but for its open decisions",
  async ({ name, blocks, footnotes }) => {
    const draft = await draftOf(buildDocx(blocks, footnotes), `${name}.docx`);
    const drafted = [draft.meeting, ...draft.parties].map(({ path, text }) => ({
      path,
      bytes: new TextEncoder().encode(text),
    }));
    const { problems } = checkContent([...readContentFolder(content), ...drafted], { asOf: "2025-07-01" });
    const open = new Set(
      problems.map(({ code, message }) => (code === "open-decision" ? code : `${code}: ${message}`)),
    );
    expect([...open]).toEqual(["open-decision"]);
  },
);

test.each([
  [
    "bullets of an ODT",
    "dev/d4.odt",
    /planuje się:\n\n {8}- wskazanie trzech [^\n]+,\n {8}- ogłoszenie [^\n]+,\n {8}- zapewnienie [^\n]+\.\n\n {8}Lokalizacje/,
  ],
  [
    "a link behind words of an ODT",
    "dev/d4.odt",
    "w [katalogu usług Urzędu](https://bip.wierzbno.example/uslugi/uzyczenie-terenu).",
  ],
  [
    "a link of a tagged PDF",
    "dev/d2.pdf",
    "[kultura.wierzbno.example](https://kultura.wierzbno.example/kalendarz).",
  ],
  ["two paragraphs of a DOCX", "dev/d1.docx", /czterech świetlic\.\n\n {8}Rozszerzenie/],
])("%s come through as Markdown", async (_, file, expected) => {
  const draft = await draftOf(readFixture(file), file);
  if (typeof expected === "string") expect(draft.meeting.text).toContain(expected);
  else expect(draft.meeting.text).toMatch(expected);
});

test.each(["", "-tagged", "-untagged"])(
  "bullets come through a document as a list: notatka%s",
  async (manner) => {
    const file = `variants/notatka${manner === "" ? ".odt" : `${manner}.pdf`}`;
    expect((await draftOf(readFixture(file), file)).meeting.text).toMatch(/\n {8}- [^\n]+\n {8}- /);
  },
);

interface Proposal {
  themes: unknown;
  response: Record<string, unknown>;
}
