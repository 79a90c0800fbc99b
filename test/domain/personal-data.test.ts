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
});
