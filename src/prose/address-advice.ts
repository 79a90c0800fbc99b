import { addressFault } from "./addresses.ts";

/** Why an address is refused, where it is not plain, and what to do about it. */
export function addressAdvice(address: string): string {
  const fault = addressFault(address) ?? "scheme";
  if (fault === "characters") return signAdvice(address);
  if (fault === "form") return formAdvice[address.slice(0, 3).toLowerCase()] ?? webForm;
  return advice[fault];
}

function signAdvice(address: string): string {
  if (/\s/.test(address)) return "Stoi w nim spacja. Jak naprawić: usuń ją albo zapisz jako %20.";
  if (/^[/\\]{2}/.test(address))
    return "Stoi w nim znak „\\”. Jak naprawić: zacznij adres strony portalu jednym „/”, a obcej od https://.";
  return address.includes("\\")
    ? "Stoi w nim znak „\\”. Jak naprawić: wpisz w tym miejscu „/”."
    : "Stoi w nim znak, którego nie widać. Jak naprawić: wpisz adres na nowo z klawiatury.";
}

const scheme =
  "Jak naprawić: zacznij go od https://, http://, mailto: lub tel: albo wskaż stronę portalu (np. „/tematy/”).";

const advice = {
  empty: scheme,
  unclear: scheme,
  scheme,
  "protocol-relative":
    "Jak naprawić: dopisz na jego początku „https:”, a jeśli to strona portalu, zostaw na początku jeden „/”.",
  encoded: "Znaki zapisane z „%” zasłaniają, do kogo się pisze. Jak naprawić: wpisz adres e-mail wprost.",
  "user-name":
    "Przed „@” stoi w nim nazwa użytkownika, która może udawać nazwę serwera. Jak naprawić: usuń ją razem z tym znakiem.",
  host: "W nazwie serwera stoi znak albo litera, jakich adresy w Polsce nie mają. Jak naprawić: przepisz ją z klawiatury.",
} as const;

const webForm = "Jak naprawić: wpisz za „https://” nazwę serwera, np. https://przyklad.pl/plik.";

const formAdvice: Readonly<Record<string, string>> = {
  mai: "Jak naprawić: wpisz za „mailto:” jeden adres e-mail, np. mailto:biuro@przyklad.pl.",
  tel: "Jak naprawić: wpisz za „tel:” sam numer, np. tel:+48126167800.",
};
