import { expect, test } from "vitest";
import { formatFileMistake } from "../../scripts/file-mistake.ts";

test.each([
  ["EEXIST", "„/srv/x”: w tym miejscu leży już coś innego"],
  ["ENOTDIR", "„/srv/x”: na tej ścieżce leży plik, a miał być katalog"],
  ["EISDIR", "„/srv/x”: w tym miejscu leży katalog, a miał być plik"],
  ["EACCES", "„/srv/x”: brak uprawnień do tego miejsca"],
  ["EPERM", "„/srv/x”: system nie pozwala na tę zmianę"],
  ["EROFS", "„/srv/x”: ten dysk jest tylko do odczytu"],
  ["ENOSPC", "„/srv/x”: na dysku zabrakło miejsca"],
  ["EBUSY", "„/srv/x”: używa tego inny program albo jest to punkt montowania"],
])("%s is one sentence about the place", (code, sentence) => {
  const error = Object.assign(new Error(`${code}: in English`), { code, path: "/srv/x", syscall: "mkdir" });
  expect(formatFileMistake(error)).toBe(sentence);
  expect(formatFileMistake(new Error("the build failed", { cause: error }))).toBe(sentence);
});

test("what names no place says what happened, and a port is a place", () => {
  expect(formatFileMistake(Object.assign(new Error(), { code: "ENOSPC" }))).toBe("na dysku zabrakło miejsca");
  expect(formatFileMistake(Object.assign(new Error(), { code: "EACCES", port: 80 }))).toBe(
    "port 80: brak uprawnień do tego miejsca",
  );
});

test.each([new Error("x"), new TypeError("x"), Object.assign(new Error("x"), { code: "ERR_X" }), "x", null])(
  "%s is no mistake of the user",
  (error) => {
    expect(formatFileMistake(error)).toBeUndefined();
  },
);
