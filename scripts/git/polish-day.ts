/** The day in Poland at a moment told in seconds since 1970, `YYYY-MM-DD`. */
export function toPolishDay(seconds: string | number): string {
  return formatter.format(new Date(Number(seconds) * 1000));
}

const formatter = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw", dateStyle: "short" });
