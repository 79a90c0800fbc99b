import { expect, test } from "vitest";
import { venueName } from "../../../src/intake/draft/venue-name.ts";

test.each([
  ["sali konferencyjnej przy ul. Nowej 24", "sala konferencyjna przy ul. Nowej 24"],
  ["sali nr 12 Hali Widowiskowej", "sala nr 12 Hali Widowiskowej"],
  ["sali obrad Rady Miasta", "sala obrad Rady Miasta"],
  ["małej sali posiedzeń", "mała sala posiedzeń"],
  ["sali miejskiej", "sala miejska"],
  ["średnim budynku", "średni budynek"],
  ["Miejskim Ośrodku Kultury", "Miejski Ośrodek Kultury"],
  ["Wierzbieńskim Centrum Kultury", "Wierzbieńskie Centrum Kultury"],
  ["Miejskiej Bibliotece Publicznej przy pl. Starym 1", "Miejska Biblioteka Publiczna przy pl. Starym 1"],
  ["Szkole Podstawowej nr 3", "Szkoła Podstawowa nr 3"],
  ["siedzibie Miejskiej Biblioteki", "siedziba Miejskiej Biblioteki"],
  ["formule zdalnej", "formuła zdalna"],
  ["trybie hybrydowym", "tryb hybrydowy"],
  ["przy ul. Nowej 5", "ul. Nowej 5"],
  ["ul. Nowa 5", "ul. Nowa 5"],
  ["Sala Obrad, pl. Stary 1", "Sala Obrad, pl. Stary 1"],
  ["on-line", "on-line"],
])("%s becomes %s", (written, name) => {
  expect(venueName(written)).toBe(name);
});

test.each(["Zamku Starym", "parku"])("%s is left to a human", (written) => {
  expect(venueName(written)).toBeUndefined();
});
