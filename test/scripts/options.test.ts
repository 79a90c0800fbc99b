import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readOptions } from "../../scripts/options.ts";
import { HelpRequest, UserMistake } from "../../scripts/user-mistake.ts";

const untold = {
  content: resolve("content"),
  out: resolve("dist"),
  port: 4321,
  production: false,
  address: undefined,
};

describe("the options of a command", () => {
  test.each([
    [[], {}],
    [["--content", "miasto"], { content: resolve("miasto") }],
    [["--content=/srv/miasto/"], { content: "/srv/miasto" }],
    [["--out", "../strona"], { out: resolve("../strona") }],
    [["--port", "0"], { port: 0 }],
    [["--port", "65535"], { port: 65_535 }],
    [["--production"], { production: true }],
    [["--address", "https://postulaty.example"], { address: "https://postulaty.example" }],
    [["--address", "https://postulaty.example/"], { address: "https://postulaty.example" }],
    [["--address", "http://localhost:8080"], { address: "http://localhost:8080" }],
  ])("%j are read", (args, told) => {
    expect(readOptions(args)).toEqual({ ...untold, ...told });
  });

  test.each([
    [["--content", ""], "--content: brakuje nazwy katalogu"],
    [["--out", ""], "--out: brakuje nazwy katalogu"],
    [["--out", " "], "--out: brakuje nazwy katalogu"],
    [["--port", ""], "--port: „” nie jest numerem portu (od 0 do 65535)"],
    [["--port", "65536"], "--port: „65536” nie jest numerem portu (od 0 do 65535)"],
    [["--port=-1"], "--port: „-1” nie jest numerem portu (od 0 do 65535)"],
    [["--port", "80.5"], "--port: „80.5” nie jest numerem portu (od 0 do 65535)"],
    [["--port", "0x50"], "--port: „0x50” nie jest numerem portu (od 0 do 65535)"],
    [["--address", ""], "--address: „” nie jest adresem zaczynającym się od https:// lub http://"],
    [["--address", "x.pl"], "--address: „x.pl” nie jest adresem zaczynającym się od https:// lub http://"],
    [
      ["--address", "ftp://x.pl"],
      "--address: „ftp://x.pl” nie jest adresem zaczynającym się od https:// lub http://",
    ],
    ...["https://x.pl/podkatalog/", "https://x.pl/?a=1", "https://x.pl/#a", "https://ja:haslo@x.pl/"].map(
      (address) =>
        [
          ["--address", address],
          `--address: „${address}”: portal musi stać w korzeniu domeny; podaj sam adres, np. https://x.pl`,
        ] as const,
    ),
  ])("%j are refused", (args, message) => {
    expect(() => readOptions(args)).toThrow(new UserMistake(message));
  });

  test.each([[["--wynik", "x"]], [["x"]], [["--port"]], [["--production=tak"]]])(
    "%j are not understood, and those that are get listed",
    (args) => {
      expect(() => readOptions(args)).toThrow(UserMistake);
      expect(() => readOptions(args)).toThrow(
        /^nie rozumiem: .+\n[^]*--content[^]*--out[^]*--port[^]*--address[^]*--production[^]*--help/,
      );
    },
  );

  test.each([[["--help"]], [["-h"]], [["--port", "x", "--help"]]])("%j ask for the list of them", (args) => {
    expect(() => readOptions(args)).toThrow(HelpRequest);
    expect(() => readOptions(args)).toThrow(
      /--content[^]*--out[^]*--port[^]*--address[^]*--production[^]*--help/,
    );
  });
});
