/** What a proposal begins with: `{dop}` is the thing in the genitive, `{bier}` in the accusative. */
export const askings: readonly string[] = [
  "Utworzenie {dop} {gdzie} dla {kogo}.",
  "Prosimy o {bier} {gdzie}, z myślą o potrzebach {kogo}.",
  "Finansowanie {dop} {gdzie} z budżetu miasta, tak by z oferty mogło skorzystać co najmniej {ile} osób.",
  "Wpisanie do programu współpracy {dop} {gdzie} jako zadania priorytetowego.",
  "Zapewnienie {dop} {gdzie}, o co od dawna zabiegają przedstawiciele {kogo}.",
  "Utrzymanie {dop} {gdzie} także w miesiącach letnich.",
  "Organizacja proponuje {bier} {gdzie} i deklaruje pracę {ile} wolontariuszy.",
  "Przywrócenie {dop} {gdzie}; dawniej korzystało z tego wielu mieszkańców.",
  "Włączenie {dop} {gdzie} do zadań zlecanych w otwartym konkursie ofert.",
  "Zwiększenie środków na {bier}, przede wszystkim {gdzie}.",
  "Przeprowadzenie konsultacji w sprawie {dop} {gdzie} z udziałem {kogo}.",
  "Pilotaż {dop} {gdzie}, przez pierwsze {ile} tygodni bezpłatny dla {kogo}.",
  "Zmiana zasad dotyczących {dop} {gdzie}, tak by uwzględniały głos {kogo}.",
  "Wspólne starania miasta i organizacji o {bier} {gdzie}.",
];

export const returns: readonly string[] = [
  "Powrót do sprawy {dop} {gdzie}, ponieważ poprzednia odpowiedź nie przyniosła zmiany.",
  "Ponowny wniosek o {bier} {gdzie}, tym razem z wyliczeniem kosztów na {ile} tys. zł rocznie.",
  "Dokończenie {dop} {gdzie} zgodnie z zapowiedzią sprzed roku.",
];

export const reasons: readonly string[] = [
  "Z podobnych rozwiązań korzystają już sąsiednie gminy.",
  "Według naszej ankiety potrzebę zgłasza {ile} rodzin.",
  "Najbliższe takie miejsce jest oddalone o {ile} minut drogi.",
  "Koszt oszacowaliśmy na {ile} tys. zł.",
  "Obecnie oferta kończy się przed godziną 15.00 i nie obejmuje {kogo}.",
  "Wniosek popiera rada dzielnicy oraz zespół {kogo}.",
  "Dotychczasowe rozwiązanie wyklucza część {kogo}.",
  "Lista chętnych liczy {ile} osób i rośnie z miesiąca na miesiąc.",
  "W zeszłym roku próba zakończyła się powodzeniem, ale zabrakło środków na kontynuację.",
  "Prosimy o wyznaczenie osoby kontaktowej po stronie urzędu.",
  "Zależy nam, aby decyzja zapadła przed ogłoszeniem konkursów.",
  "Dokumentację przygotujemy we własnym zakresie.",
];

export const demands: readonly string[] = [
  "oględziny miejsca z udziałem mieszkańców",
  "kosztorys w dwóch wariantach",
  "umowę na co najmniej trzy lata",
  "jawny harmonogram prac",
  "dostęp bez schodów i progów",
  "informację zwrotną w ciągu miesiąca",
  "regulamin napisany prostym językiem",
  "dyżury w soboty",
  "wspólną ocenę po pierwszym roku",
  "zniżki dla dużych rodzin",
];

export const others: readonly string[] = [
  "mieszkanka obecna na spotkaniu",
  "mieszkaniec obecny na spotkaniu",
  "grupa nieformalna „Podwórko”",
  "rada rodziców szkoły podstawowej",
  "samorząd uczniowski technikum",
  "wspólnota mieszkaniowa",
];
