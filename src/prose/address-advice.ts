import { addressFault } from "./addresses.ts";

/** What to do about an address that is refused. */
export function addressAdvice(address: string): string {
  const fault = addressFault(address) ?? "scheme";
  if (fault === "characters") return signAdvice(address);
  if (fault === "form") return formAdvice[address.slice(0, 3).toLowerCase()] ?? webForm;
  return advice[fault];
}

function signAdvice(address: string): string {
  if (/\s/.test(address)) return "Stoi w nim spacja: usuń ją albo zapisz jako %20.";
  return address.includes("\\")
    ? "Stoi w nim znak „\\”: wpisz w tym miejscu „/”."
    : "Stoi w nim znak, którego nie widać: wpisz adres na nowo z klawiatury.";
}

const scheme =
  "Adres zaczyna się od https://, http://, mailto: lub tel: albo wskazuje stronę portalu (np. „/tematy/”).";

const advice = {
  empty: scheme,
  unclear: scheme,
  scheme,
  "protocol-relative": "Dopisz na jego początku „https:”.",
  encoded: "Znaki zapisane z „%” zasłaniają, do kogo się pisze: wpisz adres e-mail wprost.",
  "user-name":
    "Przed „@” stoi w nim nazwa użytkownika, która może udawać nazwę serwera: usuń ją razem z tym znakiem.",
  host: "W nazwie serwera stoi znak albo litera, jakich adresy w Polsce nie mają: przepisz ją z klawiatury.",
} as const;

const webForm = "Za „https://” ma stać nazwa serwera, np. https://przyklad.pl/plik.";

const formAdvice: Readonly<Record<string, string>> = {
  mai: "Za „mailto:” ma stać jeden adres e-mail, np. mailto:biuro@przyklad.pl.",
  tel: "Za „tel:” ma stać sam numer, np. tel:+48126167800.",
};
