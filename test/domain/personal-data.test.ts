import { describe, expect, test } from "vitest";
import { findPersonalData } from "../../src/domain/personal-data.ts";

const kindsIn = (text: string): readonly string[] => findPersonalData(text).map(({ kind }) => kind);

describe("data of a person", () => {
  test.each([
    ["PESEL 44051401359", "pesel"],
    ["44051401458 to numer", "pesel"],
    ["urodzona w tym wieku: 02270803624", "pesel"],
    ["konto 61 1090 1014 0000 0712 1981 2874", "account"],
    ["PL61109010140000071219812874", "account"],
    ["dowód ABA300000", "identityCard"],
    ["dowód ABA 300000", "identityCard"],
    ["ABA-300 000", "identityCard"],
    ["ABA/300000", "identityCard"],
    ["dowód aba300000", "identityCard"],
    ["dowodem aBa 300-000", "identityCard"],
    ["seria ABA, nr 300000", "identityCard"],
    ["serii ABA numer 300 000", "identityCard"],
    ["zamieszkała przy os. Kolorowym", "homeAddress"],
    ["tel. 601 234 567", "phone"],
    ["601234567", "phone"],
    ["+48 601-234-567", "phone"],
    ["0048601234567", "phone"],
    ["tel. (12) 616 78 00", "phone"],
    ["12 616 78 00", "phone"],
    ["tel.: 126167800", "phone"],
    ["anna.nowak@poczta.example", "email"],
    ["a.nowak+praca@um.krakow.example", "email"],
    ["zam. ul. Łąkowa 5", "homeAddress"],
    ["zamieszkała w Podgaju przy ul. Łąkowej", "homeAddress"],
    ["adres zamieszkania: Podgaj, Łąkowa 5", "homeAddress"],
    ["Jan, ul. Polna 12/3", "homeAddress"],
    ["os. Złotego Wieku 12 m. 3", "homeAddress"],
    ["lokal mieszkalny przy ul. Długiej 5/12", "homeAddress"],
    ["mieszka przy ul. Długiej 5/12", "homeAddress"],
    ["nr 126167800", "phone"],
    ["zadzwonić: 126167800", "phone"],
    ["telefonu 22 616 78 00", "phone"],
    ["fax 126167800", "phone"],
    ["+48 12 616 78 00", "phone"],
    ["601-234-567", "phone"],
    ["91 616 78 00", "phone"],
    ["nowak@um.krakow.example", "email"],
    ["sekretarz-anna@poczta.example", "email"],
    ["zameldowany w Podgaju, ul. Łąkowa", "homeAddress"],
    ["adres domowy: Łąkowa 5", "homeAddress"],
    ["al. Jana Pawła II 5/7", "homeAddress"],
    ["600048123", "phone"],
    ["+48-601-234-567", "phone"],
    ["+48601234567", "phone"],
    ["0048 126167800", "phone"],
    ["tel. (12)6167800", "phone"],
    ["tel. (12)-616-78-00", "phone"],
    ["12-616-78-00", "phone"],
    ["601 234 567, opłata 5 zł", "phone"],
    ["telefonem 126167800", "phone"],
    ["telefon 126167800", "phone"],
    ["komórkowy: 126167800", "phone"],
    ["komórka: 126167800", "phone"],
    ["dzwonimy 126167800", "phone"],
    ["zadzwonimy 126167800", "phone"],
    ["NIP 12, tel. 601234567", "phone"],
    ["nowak.biuro.a@poczta.example", "email"],
    ["biurokrata@poczta.example", "email"],
    ["a@b.c-d.example", "email"],
    ["a@1b.example", "email"],
  ])("%s: %s", (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  test("is shown where it begins, in its order", () => {
    expect(findPersonalData("Pisz: x.y@a.example, tel. 601 234 567")).toEqual([
      { kind: "email", offset: 6 },
      { kind: "phone", offset: 26 },
    ]);
  });
});

describe("one fault is told once", () => {
  test.each([
    ["zamieszkała przy ul. Lipowej 5 m. 12", [["homeAddress", 17]]],
    ["Zgłaszający, zam. Wierzbno, ul. Lipowa 5/12", [["homeAddress", 13]]],
    ["adres domowy: ul. Lipowa 5/12", [["homeAddress", 0]]],
    ["zamieszkała w Podgaju, Łąkowa 5", [["homeAddress", 0]]],
    ["PESEL 44 05 14 01359", [["pesel", 6]]],
    ["tel. +48 501 121 234", [["phone", 5]]],
    [
      "zam. Podgaj, tel. 600 700 800",
      [
        ["homeAddress", 0],
        ["phone", 18],
      ],
    ],
    [
      "600 700 800, 601 700 800",
      [
        ["phone", 0],
        ["phone", 13],
      ],
    ],
  ])("%s", (text, found) => {
    expect(findPersonalData(text).map(({ kind, offset }) => [kind, offset])).toEqual(found);
  });
});

describe("what is no person's", () => {
  test.each([
    "KRS 0000123456, NIP 1234563218, NIP: 123-456-32-18, REGON 123456785, REGON: 12345678512347",
    "REGON 601234567",
    "REGON 4405 1401 359, NIP 4405-1401-359, KRS 600/700/800",
    "kwota 44 051 401 359 zł, 44.051.401.359, 44 051 401 359",
    "12.05.2024 123 osoby, 2024-06-12 100 osób, 12/05/2024/001",
    "lata 2012 0514 013, 4405 2012 359",
    "4405 1401 358, 4405-1401-35, 4405 1401 3599, 02870 803 629",
    "44.051.401.359.1, 4405 1401 359 1, 1 4405 1401 359, +44051401359",
    "wymiary 600/700/800 mm, 600/700/800 cm, 600 700 800 kg, 600 700 800 km",
    "uchwała nr 501/123/456, numer 501/123/456, zarządzenie nr 601 234 567",
    "601234567/2024, 601/602/603/24, 601 234 567/12",
    "501 2024 12, 50-2024-123, 60 1999 123",
    "1:600700800, https://a.example/600/700/800",
    "telefon 126 167 80, telefon 1261678000, telefon 012 616 780, stelefon 12 6 16 78 00",
    "telefon 24 06 2025 1, komisja 12 6 16 78 00, faksymile 12 6 16 78 00",
    "profil @miasto.krakow, na @portalu.example, @user@mastodon.example",
    "https://a.example/@jan.nowak, https://a.example/jan-@poczta.pl, https://a.example/Twitter-@a.svg",
    `https://a.example/jan-@poczta.pl ${"i dalej ".repeat(40)}`,
    "[numer](tel:0126167801), motel:012616780, tel:01261678, tel:0126167_80",
    "biuro [kropka] rady [małpa] fundacja.pl, rady kropka biuro małpa fundacja.pl",
    "pamięć 5 * 1024 * 1024",
    "małpa i lew w zoo, spotkanie at large, małpa kropka",
    "biuro kropka rady małpa fundacja kropka pl, kontakt [at] fundacja.pl",
    "zamieszkałych w gminie od 2015 roku, zamieszkali w Krakowie 12 lat, zamieszkuje Kraków 500 osób",
    "ul. Polna i 5 osób",
    "sala konferencyjna przy ul. Dekerta 24",
    "Rynek 1, 00-001 Podgaj",
    "biuro@fundacja.example, sekretariat.wydzial@um.krakow.pl, ngo@um.krakow.pl",
    "kwota 601 234 567 zł, 500 000 000 mln",
    "dnia 2025-06-24 o 17:00, Dz. U. z 2024 r. poz. 1491",
    "44051401350, 99999999999, 00000000000",
    "61 1090 1014 0000 0712 1981 2875",
    "ABC123456, RPW 2026, LX/1234/25",
    "aba300000, aba 300 000, dowód ABC 123456, dowód Xaba300000, serial aba1300000",
    "Seniorka zamieszkała na Podgrodziu zabrała głos. Nowego terminu nie podano.",
    "osoby zamieszkałe na terenie miasta zabrały głos. Wydział odpowie; adres zamieszkania zmienił los. Nic więcej",
    "Siedziba fundacji: ul. Lipowa 5/3, biblioteka, os. Kolorowe 12/34, zakład przy al. Wojska Polskiego 12/14",
    "urząd przy ul. Lipowej 5/3, szkoła przy ul. Lipowej 5/3, przedszkole, ul. Lipowa 5/3, muzeum na pl. Starym 1/2",
    "4d861e027999a91571fc09a88f85741b1c6a0111057435e82de28ac40db5700a",
    "https://bip.example/601234567/44051401359?id=601234567",
    "uchwała nr 123/456/25, § 12 ust. 3, art. 19a",
    "znak sprawy ZGL.271.4.2024, wniosek 12/3, pkt 4/5",
    "zamieszkałych w mieście seniorów jest wielu",
    "wydatki 601 234 567 euro, 601 234 567 osób, 601 234 567 m²",
    "126167800 bez słowa, które mówi, że to telefon",
    "99 616 78 00",
    "nr 012345678",
    "02470803624, 44131401358",
    "a4405140135900, 440514013590",
    "biuro.rady@fundacja.example, dzielnica-kontakt@fundacja.example",
    "Lokal użytkowy przy ul. Długiej 5/12, klub na os. Złotego Wieku 12/3, pracownia przy ul. Polnej 1 m. 2",
    "telefon 5, razem 126167800, nr 3 z 126167800",
    "REGON nr: 601234567, KRS nr 601234567",
    "nr 004812345, 990048123",
    "kwota 601 234 567zł, 601 234 567  zł",
    "postulat@krakow.example, postulaty.miejskie@krakow.example, nasze-biuro@fundacja.example",
    "lokalu użytkowego pod adresem ul. Długiej 5/12, siedziba na os. Złotego Wieku 12/3",
    "umowy nr 601234567, spraw numer 601 234 567",
    "sprawa nr 123456789, faktury numer 601234567, zadanie nr 601 234 567",
  ])("%s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

test("a number of nine digits in a landline's form is a phone where it begins like one of Poland", () => {
  const codes = [
    "12 13 14 15 16 17 18 22 23 24 25 29 32 33 34 41 42 43 44 46 48 52 54 55 56 57 58 59",
    "61 62 63 65 67 68 71 72 73 74 75 76 77 81 82 83 84 85 86 87 89 91 94 95",
    "45 50 51 53 60 66 69 78 79 88",
  ].flatMap((row) => row.split(" "));
  const all = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
  expect(all.filter((code) => kindsIn(`${code} 616 78 00`).length > 0)).toEqual(codes.toSorted());
});
