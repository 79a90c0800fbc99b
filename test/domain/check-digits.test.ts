import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAccount, isIdentityCard, isPesel } from "../../src/domain/check-digits.ts";
import { findPersonalData } from "../../src/domain/personal-data.ts";

const kindsIn = (text: string): readonly string[] => findPersonalData(text).map(({ kind }) => kind);

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
    // Read as an account of 28 digits, it would be sound.
    expect(isAccount(`${account}15`)).toBe(false);
    expect([`PL${account}`, `${account}0`, `0${account}`, ""].map(isAccount)).toEqual(Array(4).fill(false));
    expect(["ABA3000000", "aBA300000", "ABA30000", ""].map(isIdentityCard)).toEqual(Array(4).fill(false));
  });
});
