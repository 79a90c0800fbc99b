import { IntakeFailure } from "../failure.ts";

/** Text out of bytes: UTF-8, UTF-16 with a mark, or one of the two eight-bit codes of Central Europe. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > 5 * 1024 * 1024) throw new IntakeFailure(tooLarge);
  const text = decode(bytes);
  const strange = (text.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g) ?? []).length;
  if (strange > text.length * 0.001) throw new IntakeFailure(notText);
  return text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(eightBitCode(bytes)).decode(bytes);
  }
}

/** The codes differ in ą, ś and ź, which no Polish text lacks; where one has them, the other has signs. */
function eightBitCode(bytes: Uint8Array): string {
  const count = (codes: readonly number[]) => bytes.filter((byte) => codes.includes(byte)).length;
  return count([0xb1, 0xb6, 0xbc]) > count([0xb9, 0x9c, 0x9f]) ? "iso-8859-2" : "windows-1250";
}

const tooLarge = "Plik tekstowy jest o wiele za duży jak na podsumowanie spotkania.";
const notText =
  "To nie jest dokument, który da się odczytać. Obsługiwane są pliki DOCX, ODT, PDF z warstwą tekstową i TXT.";
