/** Whether eleven digits are a PESEL: a day that exists, its century in the month, and the check digit. */
export function isPesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const month = Number(digits.slice(2, 4));
  const century = [1900, 2000, 2100, 2200, 1800][Math.floor(month / 20)] ?? 0;
  const day = new Date(
    Date.UTC(century + Number(digits.slice(0, 2)), (month % 20) - 1, Number(digits.slice(4, 6))),
  );
  const isDay = day.getUTCMonth() === (month % 20) - 1 && day.getUTCDate() === Number(digits.slice(4, 6));
  const sum = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1].reduce(
    (total, weight, index) => total + weight * Number(digits[index]),
    0,
  );
  return isDay && month % 20 > 0 && sum % 10 === 0;
}

/** Whether 26 digits are a Polish bank account: the two first check the others (ISO 13616, mod 97). */
export function isAccount(digits: string): boolean {
  if (!/^\d{26}$/.test(digits)) return false;
  const turned = `${digits.slice(2)}2521${digits.slice(0, 2)}`;
  return BigInt(turned) % 97n === 1n;
}

/** Whether three letters and six digits are the number of an identity card; the fourth sign checks the others. */
export function isIdentityCard(written: string): boolean {
  if (!/^[A-Z]{3}\d{6}$/.test(written)) return false;
  const values = written.split("").map((sign) => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55));
  const sum = [7, 3, 1, 0, 7, 3, 1, 7, 3].reduce(
    (total, weight, index) => total + weight * (values[index] ?? 0),
    0,
  );
  return sum % 10 === values[3];
}
