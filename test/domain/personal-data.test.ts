import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPersonalData, isAccount, isIdentityCard, isPesel } from "../../src/domain/personal-data.ts";

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

describe("what is no person's", () => {
  test.each([
    "KRS 0000123456, NIP 1234563218, NIP: 123-456-32-18, REGON 123456785, REGON: 12345678512347",
    "REGON 601234567",
    "sala konferencyjna przy ul. Dekerta 24",
    "Rynek 1, 00-001 Podgaj",
    "biuro@fundacja.example, sekretariat.wydzial@um.krakow.pl, ngo@um.krakow.pl",
    "kwota 601 234 567 zł, 500 000 000 mln",
    "dnia 2025-06-24 o 17:00, Dz. U. z 2024 r. poz. 1491",
    "44051401350, 99999999999, 00000000000",
    "61 1090 1014 0000 0712 1981 2875",
    "ABC123456, RPW 2026, LX/1234/25",
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

describe("check digits", () => {
  test("make one in ten of all endings a PESEL, whatever the day", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 9999 }), (date, serial) => {
        const [year, month, date2] = date.toISOString().slice(0, 10).split("-").map(Number) as [
          number,
          number,
          number,
        ];
        const coded = month + (year >= 2000 ? 20 : 0);
        const head = [year % 100, coded, date2].map((part) => String(part).padStart(2, "0")).join("");
        const body = `${head}${String(serial).padStart(4, "0")}`;
        const valid = Array.from({ length: 10 }, (_, digit) => String(digit)).filter((digit) =>
          isPesel(body + digit),
        );
        expect(valid).toHaveLength(1);
        expect(kindsIn(`nr ${body}${valid[0] ?? ""}.`)).toContain("pesel");
      }),
    );
  });

  test("find every slip of one digit in an account and in a card", () => {
    const account = "61109010140000071219812874";
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const slipped = String((Number(account[at]) + by) % 10);
        expect(isAccount(account.slice(0, at) + slipped + account.slice(at + 1))).toBe(false);
      }),
    );
    expect([isAccount(account), isIdentityCard("ABA300000"), isIdentityCard("ABA400000")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each(["44133201359", "44050001359", "440514013599", "4405140135", "44451401359"])(
    "%s is no PESEL",
    (digits) => {
      expect(isPesel(digits)).toBe(false);
    },
  );

  test.each([
    ["29 February 1900", "00022901233", false],
    ["29 February 2000", "00222901239", true],
    ["29 February 1800", "00822901237", false],
    ["28 February 1800", "00822801230", true],
    ["29 February 2100", "00422901235", false],
    ["15 of a thirteenth month", "44131501234", false],
    ["31 April", "44043101232", false],
    ["day 0", "44050001239", false],
    ["month 0", "44001501238", false],
    ["month 0 of another century", "44201501234", false],
    ["31 December", "99123101233", true],
  ])("are not enough for a PESEL: its day has to exist (%s)", (_, digits, exists) => {
    expect(isPesel(digits)).toBe(exists);
  });

  test("are counted in the whole number and in nothing longer", () => {
    const account = "61109010140000071219812874";
    expect([`PL${account}`, `${account}0`, `0${account}`, ""].map(isAccount)).toEqual(Array(4).fill(false));
    expect(["ABA3000000", "aBA300000", "ABA30000", ""].map(isIdentityCard)).toEqual(Array(4).fill(false));
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
