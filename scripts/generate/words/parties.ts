/** Describing words of organisations' names: masculine, feminine, neuter. */
export const epithets: readonly (readonly string[])[] = (
  "Jasn|y|a|e Pogodn|y|a|e Cich|y|a|e Zielon|y|a|e Złot|y|a|e Srebrn|y|a|e Star|y|a|e Now|y|a|e Wysok|i|a|ie Otwart|y|a|e Ciepł|y|a|e " +
  "Śmiał|y|a|e Blisk|i|a|ie Wspóln|y|a|e Dobr|y|a|e Woln|y|a|e Żywotn|y|a|e Szczer|y|a|e Miedzian|y|a|e Błękitn|y|a|e Lipow|y|a|e " +
  "Kasztanow|y|a|e Bursztynow|y|a|e Wiosenn|y|a|e Zimow|y|a|e Porann|y|a|e Wędrown|y|a|e Niezwykł|y|a|e Gościnn|y|a|e Sąsiedzk|i|a|ie " +
  "Poln|y|a|e Kolorow|y|a|e Rozśpiewan|y|a|e Uważn|y|a|e Siódm|y|a|e Ósm|y|a|e Trzeźw|y|a|e Czuł|y|a|e Słoneczn|y|a|e Mądr|y|a|e"
)
  .split(" ")
  .map((word) => {
    const [stem = "", ...forms] = word.split("|");
    return forms.map((form) => `${stem}${form}`);
  });

/** Nouns of organisations' names, by gender: masculine, feminine, neuter. */
export const nouns: readonly (readonly string[])[] = [
  "Dom Brzeg Most Ogród Kąt Próg Szlak Dzwon Kamień Warsztat Stół Krąg Wiatr Staw Gościniec Dach Klucz Horyzont Kompas Parasol Latawiec Dzban Zegar Ślad Port".split(
    " ",
  ),
  "Przystań Łąka Fala Iskra Latarnia Rzeka Ławka Ścieżka Pracownia Sowa Jaskółka Przestrzeń Dolina Kładka Nuta Dłoń Chata Furtka Strona Chwila Gwiazda Wyspa Nić Rodzina Droga".split(
    " ",
  ),
  "Źródło Serce Podwórko Okno Ziarno Drzewo Światło Skrzydło Koło Pole Gniazdo Słowo Echo Niebo Pióro Ognisko Spotkanie Wzgórze Lato Miasto".split(
    " ",
  ),
];

export const legalForms: readonly { readonly name: string; readonly form?: string }[] = [
  { name: "Fundacja", form: "fundacja" },
  { name: "Stowarzyszenie", form: "stowarzyszenie" },
  { name: "Towarzystwo", form: "stowarzyszenie" },
  { name: "Spółdzielnia Socjalna", form: "spółdzielnia socjalna" },
  { name: "Klub" },
  { name: "Grupa", form: "stowarzyszenie zwykłe" },
];

/** Domains of the city's units: the genitive that follows `Wydział` and the words of its sections and units. */
export const departments: readonly { readonly name: string; readonly sections: readonly string[] }[] = [
  { name: "Wydział Spraw Społecznych", sections: ["Seniorów", "Rodziny", "Wolontariatu"] },
  { name: "Wydział Zdrowia", sections: ["Profilaktyki", "Zdrowia Psychicznego"] },
  { name: "Wydział Edukacji", sections: ["Przedszkoli", "Szkół i Placówek"] },
  { name: "Wydział Kultury i Dziedzictwa", sections: ["Imprez", "Zabytków"] },
  { name: "Wydział Sportu", sections: ["Obiektów Sportowych"] },
  { name: "Wydział Środowiska", sections: ["Zieleni", "Powietrza", "Opieki nad Zwierzętami"] },
  { name: "Wydział Mienia", sections: ["Lokali", "Dzierżaw"] },
  { name: "Wydział Mobilności", sections: ["Pieszych i Rowerzystów", "Komunikacji Zbiorowej"] },
  { name: "Wydział Bezpieczeństwa", sections: ["Zarządzania Kryzysowego"] },
  { name: "Wydział Dialogu Obywatelskiego", sections: ["Konsultacji", "Organizacji Pozarządowych"] },
];

export const plenipotentiaries: readonly string[] = [
  "Dostępności",
  "Polityki Senioralnej",
  "Młodzieży",
  "Równego Traktowania",
];

export const units: readonly string[] = [
  "Zakład Gospodarki Lokalowej",
  "Zarząd Dróg Miejskich",
  "Ośrodek Pomocy Społecznej",
  "Miejski Ośrodek Kultury „Przędza”",
  "Centrum Aktywności Obywatelskiej",
];
