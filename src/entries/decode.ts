import { type LocatedProblem, type Position, toMessage } from "./content-file.ts";

/** Text of a file; a problem where it is not clean UTF-8. Line ends become `\n`, a byte-order mark is dropped. */
export function decodeText(file: string, bytes: Uint8Array): string | LocatedProblem {
  if (bytes.length > sizeLimit)
    return problem(
      { file, code: "file-too-large" },
      {
        what: "plik ma ponad 2 MB",
        how: "podziel treść albo sprawdź, czy to na pewno plik tekstowy",
      },
    );
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
    const at = text.search(forbidden);
    return at < 0
      ? text.normalize("NFC")
      : problem({ file, code: "control-character" }, controlCharacter, toPosition(text, at));
  } catch {
    return problem(
      { file, code: "not-utf-8" },
      notUtf8,
      toPosition(decodeLoosely(bytes), firstBroken(bytes)),
    );
  }
}

const sizeLimit = 2_000_000;

// Control characters but tab and line feed, and the marks that reorder text against what the eye sees.
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

const controlCharacter = {
  what: "plik zawiera niewidoczny znak sterujący",
  how: "usuń ten znak: przepisz fragment ręcznie",
};

const notUtf8 = {
  what: "plik nie jest zapisany w UTF-8 (zapewne w Windows-1250)",
  how: "zapisz go ponownie z kodowaniem UTF-8",
};

function decodeLoosely(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

function firstBroken(bytes: Uint8Array): number {
  return decodeLoosely(bytes).indexOf("\ufffd");
}

function toPosition(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(offset, 0)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function problem(
  place: { readonly file: string; readonly code: string },
  telling: { readonly what: string; readonly how: string },
  position: Position = { line: 1, column: 1 },
): LocatedProblem {
  return { ...place, ...position, message: toMessage(telling) };
}
