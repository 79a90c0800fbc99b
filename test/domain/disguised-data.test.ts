import { describe, expect, test } from "vitest";
import { findPersonalData } from "../../src/domain/personal-data.ts";

const kindsIn = (text: string): readonly string[] => findPersonalData(text).map(({ kind }) => kind);

describe("disguised data of a person", () => {
  test.each([
    ["pesel", "osoba 4405 1401 359 zgłosiła"],
    ["pesel", "4405-1401-359"],
    ["pesel", "4405.1401.359"],
    ["pesel", "4405/1401/359"],
    ["pesel", "4 4 0 5 1 4 0 1 3 5 9"],
    ["pesel", "440 514 013 59"],
    ["pesel", "44-05-14 01359"],
    ["pesel", "44/05/14.01359"],
    ["pesel", "440514/01359"],
    ["pesel", "440514.01359"],
    ["pesel", "440514 – 01359"],
    ["pesel", "4405 - 1401 - 359"],
    ["pesel", "4405&nbsp;1401&nbsp;359"],
    ["pesel", "440514\u200b01359"],
    ["pesel", "4405\n      1401\n      359"],
    ["pesel", "４４０５１４０１３５９"],
    ["pesel", "𝟜𝟜𝟘𝟝𝟙𝟜𝟘𝟙𝟛𝟝𝟡"],
    ["pesel", "४४०५१४०१३५९"],
    ["pesel", "④④⓪⑤①④⓪①③⑤⑨"],
    ["pesel", "4\u03364\u03360\u03365\u03361\u03364\u03360\u03361\u03363\u03365\u03369"],
    ["pesel", "**440514**01359"],
    ["pesel", "440514{/* x */}01359"],
    ["pesel", "44-051-401-359"],
    ["pesel", "44/051/401/359"],
    ["pesel", "PESEL: 44 051-401.359"],
    ["pesel", "44051 401908"],
    ["pesel", "20051 400000"],
    ["pesel", "44O514O1359"],
    ["email", "https://a.example/?e=jan.nowak@poczta.pl"],
    ["email", "https://a.example/b?c=d&e-mail=jan.nowak%40poczta.pl#x"],
    ["email", "https://a.example/?to=jan@um.krakow.pl"],
    ["email", "https://a.example/?do=jan@o2.pl"],
    ["account", "61-1090-1014-0000-0712-1981-2874"],
    ["account", "6110 9010 1400 0007 1219 8128 74"],
    ["phone", "600/700/800"],
    ["phone", "600&nbsp;700&nbsp;800"],
    ["phone", "600&#160;700&#xA0;800"],
    ["phone", "600 700-800"],
    ["phone", "600700-800"],
    ["phone", "60 07 00 800"],
    ["phone", "60-07-00-800"],
    ["phone", "6 0 0 7 0 0 8 0 0"],
    ["phone", "600 70 08 00"],
    ["phone", "(600) 700 800"],
    ["phone", "(600)700-800"],
    ["phone", "Telefon:600700800"],
    ["phone", "600 **700** 800"],
    ["phone", "_600 700 800_"],
    ["phone", "600\\-700\\-800"],
    ["phone", "600 - 700 - 800"],
    ["phone", "600•700•800"],
    ["phone", "600\n700 800"],
    ["phone", "600 700 800/801"],
    ["phone", "telefon 600 700 800/44"],
    ["phone", "tel. 12/616-78-00"],
    ["phone", "tel.12 6167800"],
    ["phone", "zadzwońcie 12 6 16 78 00"],
    ["phone", "dzwoń: 12 61-67-800"],
    ["phone", "kom. (12) 61 67 800"],
    ["phone", "faks: 12.616.78.00"],
    ["phone", "phone 126-167-800"],
    ["phone", "WhatsApp: 12 6167 800"],
    ["phone", "nr (12) 616 78 00"],
    ["phone", "nr (12)6167800"],
    ["phone", "nr (12)-616-78-00"],
    ["phone", "12 616-78-00"],
    ["phone", "12-616 78 00"],
    ["phone", "pod 60 07 00 800, a"],
    ["phone", "[numer](tel:012616780)"],
    ["phone", "[numer](tel:012600481)"],
    ["phone", "[numer](tel:+48.012.616.780)"],
    ["phone", "[numer](tel:0048012616780)"],
    ["phone", "+48 12 61 67 800"],
    ["phone", "+48 600/700/800"],
    ["phone", "0048 6 0 0 7 0 0 8 0 0"],
    ["email", "jan [kropka] nowak [małpa] poczta [kropka] pl"],
    ["email", "imię [kropka] nazwisko [małpa] poczta.pl"],
    ["email", "jan(kropka)nowak(małpa)poczta(kropka)pl"],
    ["email", "jan kropka nowak małpa poczta kropka pl"],
    ["email", "jan.5 małpa poczta.pl"],
    ["email", "jan kropka nowak.5 małpa poczta.pl"],
    ["email", "jan małpa poczta kropka 24"],
    ["email", "jan at o2 dot pl"],
    ["email", "jan.nowak@poczta.pl, a potem https://a.example"],
    ["email", "jan.nowak malpa poczta.pl"],
    ["email", "jan.nowak {at} poczta {dot} pl"],
    ["email", "jan dot nowak at poczta dot pl"],
    ["email", "jan.nowak[@]poczta.pl"],
    ["email", "jan.nowak @ poczta.pl"],
    ["email", "jan.nowak@ poczta.pl"],
    ["email", "jan@xn--pota-qxb.pl"],
    ["email", "jan@poczta.xn--p1ai"],
    ["email", '"jan nowak"@poczta.pl'],
    ["email", "jan@[192.168.1.1]"],
    ["email", "jan\\.nowak\\@poczta.pl"],
    ["email", "jan&period;nowak&commat;poczta&period;pl"],
    ["email", "zob. https://a.example i jan.nowak@poczta.pl"],
    ["email", "(https://a.example)jan.nowak@poczta.pl"],
    ["email", "'jan.o'nowak@poczta.pl'"],
    ["email", "e-mail/jan.nowak@poczta.pl"],
    ["homeAddress", "ZAMIESZKAŁA przy ul. Lipowej 5"],
    ["homeAddress", "zamieszkała w Podgaju, Łąkowa 5a"],
    ["homeAddress", "Zameldowany: Podgaj, Łąkowa 15, lokal 2"],
  ])("%s: %s", (kind, text) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  test.each([
    ["at its first sign", "Osoba ４405 1401 359 i inna", 6],
    ["behind signs that are not seen", "a\u200bb\u200bc 4405\u200b1401359", 6],
    ["behind codes", "&nbsp;&nbsp;600&nbsp;700&nbsp;800", 12],
    ["behind signs of Markdown", "**Telefon** _600 700 800_", 13],
    ["on the second line", "Rok 2024\n  600 **700** 800", 11],
  ])("is shown %s: %s", (_, text, offset) => {
    expect(findPersonalData(text).map((datum) => datum.offset)).toEqual([offset]);
  });
});

test.each([
  "https://a.example/?e=biuro@poczta.pl",
  "https://a.example/?e=jan%40poczta",
  "https://a.example/?e=jan%40poczta.p",
  "https://a.example/?e=jan%20poczta.pl",
  "https://a.example/?jan%40poczta.pl",
  "https://a.example/?e=%40poczta.pl",
])("no address of a person stands in %s", (text) => {
  expect(kindsIn(text)).toEqual([]);
});

describe("a PESEL is none", () => {
  test.each(Array.from("_/.=+-"))("behind %s", (sign) => {
    expect(kindsIn(`a${sign}44051401359`)).toEqual([]);
    expect(kindsIn(`a${sign}4405 1401 359`)).toEqual([]);
  });

  test.each(["a", "_a", "1"])("before %s", (end) => {
    expect(kindsIn(`44051401359${end}`)).toEqual([]);
    expect(kindsIn(`4405 1401 359${end}`)).toEqual([]);
    expect(kindsIn(`PESEL: 4405 1401-359${end}`)).toEqual([]);
  });

  test.each(Array.from(" ./-"))("in groups beside one more, parted by %j", (joint) => {
    const parted = ["4405", "1401", "359"].join(joint);
    expect(kindsIn(`a ${parted}`)).toEqual(["pesel"]);
    expect(kindsIn(`1${joint}${parted}`)).toEqual([]);
    expect(kindsIn(`${parted}${joint}1`)).toEqual([]);
  });

  test.each([
    "1 4405-1401-359",
    "4405-1401-359 1",
    "4462 1400 001",
    "00 922 901 234",
    "0092 2901 234",
    "0062 2901 237",
    "4405 1401 458 9",
    "4405 1401",
  ])("in %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe("an e-mail address", () => {
  test.each(Array.from("[({<").map((open, at) => [open, "])}>".charAt(at)] as const))(
    "has its signs in %s%s",
    (open, close) => {
      expect(kindsIn(`jan${open}kropka${close}nowak${open}małpa${close}a${open}dot${close}pl`)).toEqual([
        "email",
      ]);
      expect(kindsIn(`jan ${open} at ${close} a.pl`)).toEqual(["email"]);
      expect(kindsIn(`biuro${open}kropka${close}rady ${open}at${close} a.pl`)).toEqual([]);
    },
  );

  test.each([".", "%", "+", "@", "-"])("does not begin behind %s", (sign) => {
    expect(kindsIn(`a ${sign}jan@poczta.pl`)).toEqual([]);
  });

  test.each([
    "jan@poczta",
    "jan@poczta.",
    "jan@poczta.p",
    "jan@poczta.1",
    "jan @poczta.pl",
    "jan at poczta.pl",
  ])("is not %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test.each(["jan małpa a.pl", "jan malpa a kropka pl", "jan at a dot pl", "jan at a kropka pl"])(
    "is %s",
    (text) => {
      expect(kindsIn(text)).toEqual(["email"]);
    },
  );
});

describe("where somebody lives", () => {
  test.each([
    "zamieszkały przy ul. Polnej",
    "Zamieszkała na os. Złotym",
    "zameldowana: al. Róż",
    "ZAMELDOWANY pl. Wolny",
    "zamieszkuje przy ulicy Polnej",
    "zamieszkala Podgaj 5",
    "zamieszkała w domu Polna 123b, tu",
    "adresie zamieszkania: Polna 1",
    "adres zameldowania os. Złote",
    "adres prywatny: ul. Polna",
  ])("%s", (text) => {
    expect(kindsIn(text)).toEqual(["homeAddress"]);
  });

  test.each([
    "zamieszkali w mieście 12 lat",
    "zamieszkuje Kraków 12 osoba",
    "zamieszkują Podgaj 3 lata",
    "zamieszkała Polska 2 razy",
    "zamieszkała Polna 1234",
    "zamieszkała Polna 12ab",
    "niezamieszkały przy ul. Polnej",
    "adres korespondencyjny: ul. Polna",
    `zamieszkała ${"a".repeat(50)} ul. Polna`,
  ])("but not %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});
