import type { Stance } from "../../../src/domain/stance.ts";

/**
 * How the city answers, by stance: the sentence on which the stance rests. What follows a bar is the detail, a part of
 * the sentence.
 */
export const verdicts: Readonly<Record<Exclude<Stance, "no-answer">, readonly string[]>> = {
  accepted: [
    "Propozycja zostanie uwzględniona w projekcie programu.",
    "Wydział przychyla się do wniosku i wpisuje go do planu na przyszły rok.",
    "Wniosek przyjmujemy w całości.",
    "Zadanie znajdzie się w najbliższym konkursie ofert.",
  ],
  "partly-accepted": [
    "Uwzględniamy wniosek w części dotyczącej dni powszednich.",
    "Na początek rozwiązanie obejmie dwa z proponowanych miejsc.",
    "Przyjmujemy pierwszy punkt, pozostałe wymagają dalszych uzgodnień.",
    "Skala będzie mniejsza niż proponowana, ale zadanie zostanie zlecone.",
  ],
  "already-possible": [
    "Obowiązujące zasady już na to pozwalają, wystarczy zgłoszenie w wydziale.",
    "Takie wsparcie jest dostępne od zeszłego roku.",
    "Organizacje mogą z tego korzystać bez zmiany przepisów.",
  ],
  "under-way": [
    "Trwają prace nad takim rozwiązaniem, uzgodniono już wstępny projekt.",
    "Zespół roboczy zebrał uwagi i przygotowuje kolejną wersję.",
    "Postępowanie na wybór wykonawcy zostało wszczęte.",
  ],
  "under-analysis": [
    "Wydział analizuje skutki finansowe wniosku.",
    "Sprawa wymaga opinii prawnej, o którą zwróciliśmy się w tym tygodniu.",
    "Zbieramy dane o liczbie chętnych, zanim zajmiemy stanowisko.",
  ],
  forwarded: [
    "Wniosek przekazano zarządowi dróg miejskich.|zarządowi dróg miejskich",
    "Pismo w tej sprawie skierowano do zakładu komunikacji.|do zakładu komunikacji",
    "O sprawie rozstrzyga starostwo, któremu przesłaliśmy wniosek.|starostwo, któremu przesłaliśmy wniosek",
    "Sprawę prowadzi ośrodek pomocy społecznej, dlatego przekazaliśmy ją ośrodkowi.|ośrodek pomocy społecznej",
  ],
  "other-procedure": [
    "Właściwą drogą jest wniosek do budżetu obywatelskiego.|wniosek do budżetu obywatelskiego",
    "Można ubiegać się o mały grant w trybie art. 19a ustawy.|mały grant w trybie art. 19a ustawy",
    "Służy do tego inicjatywa lokalna, a nie program współpracy.|inicjatywa lokalna",
    "Potrzebna jest petycja do rady miasta.|petycja do rady miasta",
  ],
  "subject-to-funds": [
    "Realizacja będzie możliwa, jeśli rada zabezpieczy środki w budżecie.",
    "Zadanie zależy od wyniku przetargu i oszczędności po trzecim kwartale.",
    "Obecnie brakuje pieniędzy, wrócimy do wniosku przy zmianie budżetu.",
  ],
  declined: [
    "Nie możemy uwzględnić wniosku, ponieważ grunt nie należy do miasta.|grunt nie należy do miasta",
    "Odmawiamy, gdyż podobne zadanie zostało już zlecone.|podobne zadanie zostało już zlecone",
    "Wniosek nie zostanie przyjęty: przepisy nie dają gminie takiego uprawnienia.|przepisy nie dają gminie takiego uprawnienia",
    "Nie widzimy podstaw do zmiany, bo obecna oferta nie jest w pełni wykorzystana.|obecna oferta nie jest w pełni wykorzystana",
  ],
};

export const asides: readonly string[] = [
  "Dziękujemy za zgłoszenie tej sprawy.",
  "W poprzednim roku przeznaczono na ten cel {ile} tys. zł.",
  "Zapraszamy do kontaktu z kancelarią wydziału.",
  "Podobny wniosek {gdzie} złożyła rada dzielnicy.",
  "Informacje będą publikowane w biuletynie.",
  "Decyzja dotyczy także {dop} w innych częściach miasta.",
  "Prosimy o podanie liczby uczestników i kosztu jednostkowego.",
  "Rozwiązanie sprawdzono wcześniej {gdzie}.",
  "Zastrzeżenia zgłosił jedynie zarządca budynku.",
  "Zasady udziału {kogo} pozostają bez zmian.",
];

/** What the city announces, before the term. */
export const promises: readonly string[] = [
  "Wydział przygotuje kosztorys {dop}",
  "Ogłosimy konkurs na {bier}",
  "Referat opublikuje wykaz miejsc odpowiednich dla {dop}",
  "Spotkanie robocze w sprawie {dop} odbędzie się",
  "Projekt uchwały zostanie przekazany radzie",
  "Zarządca przedstawi harmonogram {dop}",
  "Zamówimy ekspertyzę dotyczącą {dop}",
  "Ankieta wśród {kogo} zostanie przeprowadzona",
  "Pierwszy etap {dop} zakończymy",
  "Regulamin {dop} zostanie zmieniony",
];

export const news: Readonly<Record<"in-progress" | "done" | "abandoned", readonly string[]>> = {
  "in-progress": [
    "Wyłoniono wykonawcę i podpisano umowę.",
    "Gotowa jest pierwsza wersja dokumentu.",
    "Zebrano zgłoszenia z połowy dzielnic.",
  ],
  done: ["Zapowiedź wykonano.", "Dokument opublikowano w biuletynie.", "Prace odebrano bez uwag."],
  abandoned: [
    "Prac zaniechano z powodu braku środków.",
    "Zadanie wykreślono z planu, nowego terminu nie podano.",
  ],
};

export const sources: readonly string[] = [
  "Komunikat urzędu",
  "Protokół posiedzenia komisji rady miasta",
  "Odpowiedź na zapytanie redakcji",
  "Sprawozdanie śródroczne wydziału",
  "Informacja o wyniku postępowania",
];
