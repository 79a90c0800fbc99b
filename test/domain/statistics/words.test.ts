import { describe, expect, test } from "vitest";
import { toBreakdowns } from "../../../src/domain/statistics/breakdowns.ts";
import { toFigures } from "../../../src/domain/statistics/figures.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../../builders/entries.ts";

describe("a small record in words", () => {
  const done = { date: "2025-05-01", state: "done" as const, text: "Jest.", source: { title: "Źródło" } };
  const commitments = [
    { id: "a", evidence: "Sale", updates: [done] },
    { id: "b", evidence: "Sale" },
  ];
  const portal = aPortal({
    meetings: [
      aMeeting({
        proposals: [
          aProposal({ id: "1", themes: ["lokale"], response: aResponse({ commitments }) }),
          aProposal({ id: "2", response: aResponse() }),
          aProposal({ id: "3" }),
        ],
      }),
      aMeeting({ id: "plan", state: "planned", date: undefined, source: undefined }),
    ],
  });

  test("has figures that say what they are part of and how they were counted", () => {
    expect(toFigures(portal)).toEqual([
      {
        id: "spotkania",
        label: "Spotkania, które się odbyły",
        value: 1,
        whole: 2,
        words: "1 z 2\u00a0spotkań",
        method: "Spotkania planowane i odwołane są w portalu, ale nie liczą się jako odbyte.",
      },
      {
        id: "odpowiedzi",
        label: "Propozycje ze stanowiskiem miasta",
        value: 2,
        whole: 3,
        words: "2 z 3\u00a0propozycji",
        method:
          "Liczą się propozycje, przy których dokument zawiera tekst odpowiedzi, niezależnie od jej treści.",
      },
      {
        id: "stanowiska-z-zapowiedzia",
        label: "Stanowiska z zapowiedzią",
        value: 1,
        whole: 2,
        words: "1 z 2\u00a0stanowisk",
        method:
          "Liczą się stanowiska, w których miasto mówi, co zrobi; jedno może zawierać kilka zapowiedzi.",
      },
      {
        id: "wykonane",
        label: "Zapowiedzi, o których wiadomo, że je wykonano",
        value: 1,
        whole: 2,
        words: "1 z 2\u00a0zapowiedzi",
        method:
          "Przy 1 z 2 nie wiadomo jeszcze, co się stało, więc to najmniejsza możliwa liczba, a nie ocena.",
      },
      {
        id: "czas-odpowiedzi",
        label: "Mediana czasu od spotkania do odpowiedzi",
        whole: 0,
        words: "za mało znanych dat",
        method: "Data odpowiedzi i data spotkania są znane przy 0 z 2\u00a0stanowisk; medianę podajemy od 5.",
        value: undefined,
      },
    ]);
  });

  test("has tables that say what they count and how", () => {
    expect(toBreakdowns(portal)).toEqual([
      {
        whole: 3,
        noun: ["propozycja", "propozycje", "propozycji"],
        overlaps: false,
        id: "stanowiska",
        title: "Propozycje według stanowiska",
        method:
          "Etykieta stanowiska to odczyt redakcji z odpowiedzi miasta; każda propozycja liczy się raz. „Brak odpowiedzi” znaczy, że dokument zostawia przy propozycji puste miejsce; „bez stanowiska”, że portal nie ma jeszcze odpowiedzi.",
        rows: [
          { label: "przyjęto", path: "/propozycje/stanowisko/przyjeto/", count: 2 },
          { label: "bez stanowiska", count: 1 },
        ],
      },
      {
        whole: 3,
        noun: ["propozycja", "propozycje", "propozycji"],
        overlaps: false,
        id: "wyniki",
        title: "Propozycje według wyniku w programie",
        method:
          "Wynik to to, co z propozycją zrobił uchwalony program; podaje go redakcja, gdy program jest uchwalony. Każda propozycja liczy się raz.",
        rows: [{ label: "nie wiadomo jeszcze", count: 3 }],
      },
      {
        id: "zapowiedzi",
        title: "Zapowiedzi według stanu",
        method:
          "Zapowiedź to dosłowny fragment odpowiedzi, w którym miasto mówi, co zrobi. Każda liczy się raz, według najnowszej wiadomości i terminu na dzień danych. „Termin minął” nie znaczy, że nie wykonano: portal tego nie wie.",
        whole: 2,
        noun: ["zapowiedź", "zapowiedzi", "zapowiedzi"],
        overlaps: false,
        rows: [
          { label: "bez terminu", path: "/zapowiedzi/stan/bez-terminu/", count: 1 },
          { label: "wykonano", path: "/zapowiedzi/stan/wykonano/", count: 1 },
        ],
      },
      {
        whole: 3,
        noun: ["propozycja", "propozycje", "propozycji"],
        overlaps: true,
        id: "tematy",
        title: "Propozycje według tematu",
        method: "Tematy nadaje redakcja. Propozycja z kilkoma tematami liczy się przy każdym z nich.",
        rows: [
          { label: "Temat lokale", path: "/propozycje/temat/lokale/", count: 1 },
          { label: "bez tematu", count: 2 },
        ],
      },
      {
        whole: 2,
        noun: ["propozycja ze stanowiskiem", "propozycje ze stanowiskiem", "propozycji ze stanowiskiem"],
        overlaps: false,
        id: "urzedy",
        title: "Stanowiska według urzędu",
        method:
          "Liczy się jednostka, którą dokument wskazuje przy odpowiedzi, a gdy nie wskazuje żadnej, ta, która prowadziła spotkanie. Każde stanowisko liczy się raz; „brak odpowiedzi” nie jest stanowiskiem.",
        rows: [{ label: "Urząd wydzial", path: "/miasto/wydzial/", count: 2 }],
      },
      {
        whole: 3,
        noun: ["propozycja", "propozycje", "propozycji"],
        overlaps: false,
        id: "programy",
        title: "Propozycje według programu",
        method:
          "Liczy się program, do którego zbierano propozycje na spotkaniu. Każda propozycja liczy się raz.",
        rows: [{ label: "RPW 2026", path: "/programy/rpw-2026/", count: 3 }],
      },
      {
        whole: 3,
        noun: ["propozycja", "propozycje", "propozycji"],
        overlaps: false,
        id: "lata",
        title: "Propozycje według roku",
        method: "Liczy się rok spotkania. Każda propozycja liczy się raz.",
        rows: [{ label: "2025", path: "/propozycje/rok/2025/", count: 3 }],
      },
      {
        whole: 3,
        noun: ["propozycja", "propozycje", "propozycji"],
        overlaps: true,
        id: "sfery",
        title: "Propozycje według sfery zadań publicznych",
        method:
          "Sfera opisuje zakres całego spotkania, nie pojedynczej propozycji; propozycja liczy się przy każdej sferze swojego spotkania.",
        rows: [{ label: "zakres nie jest podany", count: 3 }],
      },
    ]);
  });
});
