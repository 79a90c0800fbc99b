import { addressKindNames } from "./address-kind.ts";
import type { ProblemDetails } from "./problem-details.ts";
import {
  ofOtherKind,
  shorten,
  tellLoop,
  tellRing,
  tellUnknownKey,
  type Telling,
  unknown,
} from "./problem-words.ts";

export const problemTable: {
  readonly [Code in keyof ProblemDetails]: (details: ProblemDetails[Code]) => Telling;
} = {
  schema: ({ what, how }) => ({ what, how }),
  "unknown-key": tellUnknownKey,
  "impossible-date": ({ value, isInForm, isDay, meant }) => ({
    what: isDay
      ? `rok w dacie „${value}” to zapewne pomyłka`
      : isInForm
        ? `„${value}” nie jest dniem, który istnieje w kalendarzu`
        : `„${value}” nie jest datą w postaci RRRR-MM-DD`,
    how: meant === undefined ? "wpisz datę w postaci RRRR-MM-DD, np. 2025-06-24" : `wpisz ${meant}`,
  }),
  "unknown-organization": ofOtherKind(
    "to urząd, jednostka albo funkcja, a ma tu być organizacja",
    "stronę miejską wskazuje pole office (w attendance na liście city), a organizację organization",
    unknown("organizacji", "content/organizations", "plik organizacji (nazwa pliku to identyfikator)"),
  ),
  "unknown-office": ofOtherKind(
    "to organizacja, a ma tu być urząd, jednostka albo funkcja",
    "organizację wskazuje pole organization (w attendance na liście organizations), a stronę miejską office",
    unknown("urzędu, jednostki ani funkcji", "content/offices", "plik w content/offices"),
  ),
  "unknown-theme": unknown("tematu", "content/themes", "plik tematu"),
  "unknown-sphere": unknown("punktu", "content/spheres.yaml", "punkt do listy sfer"),
  "unknown-programme": unknown("programu", "content/programmes", "plik programu"),
  "unknown-proposal": unknown(
    "propozycji",
    "content/meetings",
    "tę propozycję (wskazanie ma postać spotkanie/numer)",
  ),
  "orphan-organization": ({ id }) => ({
    what: `organizacji „${id}” nie wymienia żadne spotkanie`,
    how: "wskaż ją w spotkaniu (attendance albo proposers), a jeśli zmieniła identyfikator, wpisz dawny do redirects.yaml i usuń ten plik",
  }),
  "other-year": ({ date, folder }) => ({
    what: `spotkanie ma datę ${date}, a plik leży w katalogu ${folder}`,
    how: `popraw datę albo przenieś plik do katalogu meetings/${date.slice(0, 4)}`,
  }),
  "duplicate-id": ({ id, other }) => ({
    what: `identyfikator „${id}” już jest zajęty (${other})`,
    how: "nadaj jednemu z nich inny identyfikator; zachowaj ten, który był opublikowany wcześniej",
  }),
  "folded-id": ({ id, otherId, other }) => ({
    what: `identyfikator „${id}” różni się od „${otherId}” (${other}) tylko myślnikami, wielkością liter albo znakami diakrytycznymi`,
    how: "to zapewne ten sam wpis dwa razy: połącz je albo nazwij wyraźnie inaczej",
  }),
  "shared-alias": ({ name, otherId, other, isAlias }) => ({
    what: `nazwa „${name}” należy też do „${otherId}” (${other})`,
    how: isAlias
      ? "usuń ją z aliases w jednym z plików, a jeśli to ten sam podmiot, zostaw jeden plik"
      : "jeśli to ten sam wpis, zostaw jeden plik; jeśli inny, dopisz do nazwy, co go odróżnia",
  }),
  "evidence-not-verbatim": ({ passage }) => ({
    what: `tego fragmentu nie ma w tekście stanowiska: „${shorten(passage)}”`,
    how: "skopiuj fragment z odpowiedzi co do słowa, razem z przecinkami",
  }),
  "detail-not-verbatim": ({ passage }) => ({
    what: `tego uszczegółowienia nie ma w tekście stanowiska: „${shorten(passage)}”`,
    how: "przepisz je z odpowiedzi co do słowa, w tym samym przypadku",
  }),
  "due-not-verbatim": ({ passage }) => ({
    what: `tego terminu nie ma w tekście stanowiska: „${shorten(passage)}”`,
    how: "przepisz słowa o terminie z odpowiedzi co do słowa",
  }),
  "missing-evidence": ({ stance }) => ({
    what: `odczyt „${stance}” nie ma dowodu`,
    how: "dodaj pole evidence z dosłownym fragmentem odpowiedzi, z którego to wynika",
  }),
  "missing-detail": ({ stance, detail }) => ({
    what: `przy odczycie „${stance}” trzeba podać: ${detail}`,
    how: "dodaj pole detail ze słowami odpowiedzi",
  }),
  "missing-response-text": ({ stance }) => ({
    what: `odczyt „${stance}” nie ma tekstu stanowiska`,
    how: "dodaj pole text ze słowami dokumentu albo użyj stance: no-answer",
  }),
  "text-without-answer": () => ({
    what: "stance: no-answer znaczy, że odpowiedzi nie ma, a pole text, detail, evidence albo commitments coś mówi",
    how: "usuń te pola albo wybierz inny odczyt",
  }),
  "missing-date": () => ({
    what: "spotkanie, które się odbyło, musi mieć datę",
    how: "dodaj pole date: RRRR-MM-DD",
  }),
  "missing-source": () => ({
    what: "spotkanie, które się odbyło, musi mieć dokument źródłowy",
    how: "dodaj pole source z tytułem dokumentu",
  }),
  "end-before-start": ({ start, end }) => ({
    what: `koniec (${end}) nie jest późniejszy niż początek (${start})`,
    how: "popraw jedną z tych wartości",
  }),
  "source-taken": ({ other, by }) => ({
    what: `ten sam dokument źródłowy (${by}) ma już spotkanie z pliku ${other}`,
    how: "jeśli plik powstał przez skopiowanie, wpisz właściwy dokument, a czego nie wiesz, to usuń",
  }),
  "ordinal-taken": ({ ordinal, other }) => ({
    what: `spotkanie nr ${ordinal} tej jednostki w tym programie jest już w pliku ${other}`,
    how: "popraw ordinal, unit albo programme; jeśli dokument nie podaje numeru, usuń ordinal",
  }),
  "response-before-meeting": ({ date, meeting }) => ({
    what: `odpowiedź z ${date} byłaby wcześniejsza niż spotkanie (${meeting})`,
    how: "popraw jedną z dat albo usuń datę odpowiedzi, jeśli dokument jej nie podaje",
  }),
  "listed-twice": ({ what }) => ({
    what: `„${what}” jest na tej liście drugi raz`,
    how: "zostaw jedno z nich",
  }),
  "date-after-programme": ({ date, programme, last }) => ({
    what: `spotkanie z ${date} jest za późno, by zgłaszać propozycje do programu ${programme} (ostatni możliwy dzień: ${last})`,
    how: "popraw datę spotkania albo wskaż właściwy program",
  }),
  "proposal-without-proposer": ({ id }) => ({
    what: `propozycja ${id} nie mówi, kto ją zgłosił`,
    how: "dodaj w proposers pole organization, office albo other",
  }),
  "ambiguous-party": ({ fields }) => ({
    what:
      fields.length === 0
        ? "nie podano, kto to jest"
        : `podano naraz: ${fields.join(", ")}, a to ma być jeden podmiot`,
    how: "podaj dokładnie jedno z pól: organization, office albo other; kilku wnioskodawców to kilka pozycji listy",
  }),
  "ambiguous-due": ({ fields }) => ({
    what: fields.length === 0 ? "termin nie mówi, kiedy" : `termin ma naraz: ${fields.join(", ")}`,
    how: "podaj dokładnie jedno z pól: date, month albo year; bez terminu usuń całe due",
  }),
  "related-not-earlier": ({ key }) => ({
    what: `propozycja ${key} nie jest wcześniejsza od tej`,
    how: "w relatedTo wskazuj tylko propozycje z wcześniejszych spotkań; późniejsza sama wskaże tę",
  }),
  "office-cycle": ({ ids }) => ({
    what: tellRing(ids),
    how: "popraw pole parent w którymś z ogniw tego kręgu",
  }),
  "reserved-id": ({ id }) => ({
    what: `„${id}” jest słowem zajętym w adresach portalu`,
    how: "wybierz inny identyfikator, np. z datą albo nazwą jednostki",
  }),
  "empty-collection": ({ folder, noun }) => ({
    what: `w katalogu ${folder} nie ma żadnego wpisu (${noun})`,
    how: "dodaj przynajmniej jeden wpis albo sprawdź, czy wskazano właściwy katalog treści",
  }),
  "missing-file": ({ file, noun }) => ({
    what: `brakuje pliku ${file} (${noun})`,
    how: "dodaj ten plik albo sprawdź, czy wskazano właściwy katalog treści",
  }),
  "redirect-nowhere": unknown(
    "celu przekierowania",
    "content",
    "wpis, do którego prowadzi; gdy go wycofano, usuń to przekierowanie, a dawny identyfikator też wpisz do withdrawn.yaml",
  ),
  "redirect-taken": ({ from }) => ({
    what: `„${from}” nadal istnieje, więc nie może przekierowywać`,
    how: "usuń przekierowanie albo zmień identyfikator wpisu",
  }),
  "lost-address": ({ kind, id, near }) => ({
    what: `„${id}” (${addressKindNames[kind]}) było opublikowane, a teraz nie ma tam ani strony, ani przekierowania${near.length > 0 ? `; podobne dziś: ${near.join(", ")}` : ""}`,
    how: "przywróć wpis, a jeśli zmienił identyfikator, dopisz go w redirects.yaml; jeśli ma zniknąć, podaj dzień i powód w withdrawn.yaml",
  }),
  "withdrawn-taken": ({ id }) => ({
    what: `„${id}” jest na liście wycofanych, a nadal istnieje albo przekierowuje`,
    how: "usuń ten wiersz z withdrawn.yaml albo wpis czy przekierowanie, którego dotyczy",
  }),
  "redirect-cycle": ({ ids }) => ({
    what: tellLoop(ids),
    how: "wskaż wprost identyfikator, który jest teraz",
  }),
  "redirect-malformed": ({ id }) => ({
    what: `„${id}” nie jest identyfikatorem, który mógł mieć adres`,
    how: "użyj małych liter bez polskich znaków, cyfr i myślników; propozycję wskaż jako spotkanie/numer",
  }),
  "outcome-without-programme": ({ programme }) => ({
    what: `wynik mówi o przyjętym programie, a program ${programme} nie ma pola adopted`,
    how: "dodaj do programu datę i tytuł przyjętego dokumentu albo użyj status: unknown",
  }),
  "outcome-without-place": () => ({
    what: "propozycja jest w programie, ale nie podano, w którym miejscu",
    how: "dodaj pole paragraph, np. § 12 ust. 3",
  }),
  "correction-of-nothing": ({ proposal }) => ({
    what: `sprostowanie dotyczy propozycji ${proposal}, której w tym spotkaniu nie ma`,
    how: "popraw numer propozycji albo usuń pole proposal, jeśli sprostowanie dotyczy całego spotkania",
  }),
  "correction-out-of-order": ({ date, before }) => ({
    what: `sprostowanie z ${date} stoi pod późniejszym (z ${before})`,
    how: "zachowaj kolejność od najstarszego, nowe dopisz na końcu: od miejsca na liście zależą adresy sprostowań",
  }),
  "correction-without-change": () => ({
    what: "sprostowanie niczego nie prostuje: was i is mówią to samo",
    how: "wpisz w was, jak było, a w is, jak jest",
  }),
  "update-out-of-order": ({ date, before }) => ({
    what: `wiadomość z ${date} stoi pod późniejszą (z ${before})`,
    how: "ustaw wiadomości od najstarszej albo popraw datę: o stanie zapowiedzi decyduje najnowsza",
  }),
  "day-out-of-order": ({ later, date, earlier, before }) => ({
    what: `${later} (${date}) wypada wcześniej niż ${earlier} (${before})`,
    how: "popraw jedną z dat",
  }),
  "due-of-other-year": ({ term, asWritten }) => ({
    what: `termin wpisano na ${term.length === 4 ? "rok " : ""}${term}, a odpowiedź mówi „${shorten(asWritten)}”`,
    how: "popraw date, month albo year tak, by mówiły to, co asWritten",
  }),
  "planned-answer": () => ({
    what: "spotkanie jest dopiero planowane (state: planned), a są już stanowiska miasta",
    how: "jeśli spotkanie się odbyło, wpisz state: held; jeśli nie, usuń pola response",
  }),
  "year-not-named": ({ year, named }) => ({
    what: `program jest na rok ${year}, a jego nazwa mówi: ${named.join(", ")}`,
    how: "popraw year albo nazwę (name, short)",
  }),
  "renamed-file": ({ id, near, places, first, ending }) => ({
    what: `identyfikatora „${near}” nic nie wymienia, a w ${places} miejscach (pierwsze: ${first}) stoi „${id}”, którego nie ma: zapewne zmieniono nazwę tego pliku`,
    how: `nazwij go znowu ${id}${ending}, a jeśli zmiana jest celowa, popraw te miejsca i dopisz dawny identyfikator w redirects.yaml`,
  }),
  "date-ahead": ({ event, date, today, isMeeting }) => ({
    what: `${event} ma datę ${date}, a dziś jest dopiero ${today}`,
    how: `popraw datę, zapewne rok; ${isMeeting ? "spotkanie, które dopiero się odbędzie, ma state: planned" : "czego jeszcze nie było, tego się tu nie wpisuje"}`,
  }),
  "entry-before-meeting": ({ entry, date, meeting }) => ({
    what: `${entry}: ${date} to dzień wcześniejszy niż spotkanie (${meeting})`,
    how: "popraw jedną z dat",
  }),
};
