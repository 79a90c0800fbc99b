import {
  commitmentsByStandingPath,
  officePath,
  programmePath,
  proposalsByStancePath,
  proposalsByThemePath,
  proposalsByYearPath,
  spherePath,
} from "../addresses.ts";
import { standingIds, standings, toCommitmentRecords } from "../commitment-record.ts";
import { isAnswered } from "../dossier.ts";
import { type OutcomeStatus, outcomeStatuses } from "../outcome.ts";
import type { Portal, Proposal } from "../portal.ts";
import { stanceIds, stances } from "../stance.ts";
import { type Breakdown, toBreakdown } from "./breakdown.ts";

/** Every split of the proposals and of the commitments, in the order of the page. */
export function toBreakdowns(portal: Portal): readonly Breakdown[] {
  return [byStance, byOutcome, byStanding, byTheme, byOffice, byProgramme, byYear, bySphere].map((split) =>
    toBreakdown(split(portal)),
  );
}

function byStance({ proposals, index }: Portal): Breakdown {
  const without = proposals.filter(({ response }) => response === undefined).length;
  return {
    ...ofProposals(proposals),
    id: "stanowiska",
    title: "Propozycje według stanowiska",
    method:
      "Etykieta stanowiska to odczyt redakcji z odpowiedzi miasta; każda propozycja liczy się raz. „Brak odpowiedzi” znaczy, że dokument zostawia przy propozycji puste miejsce; „bez stanowiska”, że portal nie ma jeszcze odpowiedzi.",
    rows: [
      ...stanceIds.map((id) => ({
        label: stances[id].label,
        path: proposalsByStancePath(id),
        count: index.proposalsByStance.get(id)?.length ?? 0,
      })),
      { label: "bez stanowiska", count: without },
    ],
  };
}

function byOutcome({ proposals }: Portal): Breakdown {
  return {
    ...ofProposals(proposals),
    id: "wyniki",
    title: "Propozycje według wyniku w programie",
    method:
      "Wynik to to, co z propozycją zrobił uchwalony program; podaje go redakcja, gdy program jest uchwalony. Każda propozycja liczy się raz.",
    rows: (Object.keys(outcomeStatuses) as OutcomeStatus[]).map((status) => ({
      label: outcomeStatuses[status],
      count: proposals.filter(({ outcome }) => outcome.status === status).length,
    })),
  };
}

function byStanding({ proposals }: Portal): Breakdown {
  const records = toCommitmentRecords(proposals);
  return {
    id: "zapowiedzi",
    title: "Zapowiedzi według stanu",
    method:
      "Zapowiedź to dosłowny fragment odpowiedzi, w którym miasto mówi, co zrobi. Każda liczy się raz, według najnowszej wiadomości i terminu na dzień danych. „Termin minął” nie znaczy, że nie wykonano: portal tego nie wie.",
    whole: records.length,
    noun: ["zapowiedź", "zapowiedzi", "zapowiedzi"],
    overlaps: false,
    rows: standingIds.map((id) => ({
      label: standings[id].label,
      path: commitmentsByStandingPath(id),
      count: records.filter(({ standing }) => standing === id).length,
    })),
  };
}

function byTheme({ proposals, themes, index }: Portal): Breakdown {
  const without = proposals.filter((proposal) => proposal.themes.length === 0).length;
  return {
    ...ofProposals(proposals),
    id: "tematy",
    title: "Propozycje według tematu",
    method: "Tematy nadaje redakcja. Propozycja z kilkoma tematami liczy się przy każdym z nich.",
    overlaps: true,
    rows: [
      ...themes
        .map(({ id, name }) => ({
          label: name,
          path: proposalsByThemePath(id),
          count: index.proposalsByTheme.get(id)?.length ?? 0,
        }))
        .sort((a, b) => b.count - a.count),
      { label: "bez tematu", count: without },
    ],
  };
}

function byOffice({ proposals, offices, index }: Portal): Breakdown {
  return {
    ...ofProposals(proposals.filter(isAnswered)),
    noun: ["propozycja ze stanowiskiem", "propozycje ze stanowiskiem", "propozycji ze stanowiskiem"],
    id: "urzedy",
    title: "Stanowiska według urzędu",
    method:
      "Liczy się jednostka, którą dokument wskazuje przy odpowiedzi, a gdy nie wskazuje żadnej, ta, która prowadziła spotkanie. Każde stanowisko liczy się raz; „brak odpowiedzi” nie jest stanowiskiem.",
    rows: offices
      .map(({ id, name }) => ({
        label: name,
        path: officePath(id),
        count: index.proposalsByAnsweringOffice.get(id)?.filter(isAnswered).length ?? 0,
      }))
      .sort((a, b) => b.count - a.count),
  };
}

function byProgramme({ proposals, programmes, index }: Portal): Breakdown {
  return {
    ...ofProposals(proposals),
    id: "programy",
    title: "Propozycje według programu",
    method: "Liczy się program, do którego zbierano propozycje na spotkaniu. Każda propozycja liczy się raz.",
    rows: programmes.map(({ id, short }) => ({
      label: short,
      path: programmePath(id),
      count: index.proposalsByProgramme.get(id)?.length ?? 0,
    })),
  };
}

function byYear({ proposals, index }: Portal): Breakdown {
  const years = [...index.proposalsByYear.keys()].sort().reverse();
  return {
    ...ofProposals(proposals),
    id: "lata",
    title: "Propozycje według roku",
    method: "Liczy się rok spotkania. Każda propozycja liczy się raz.",
    rows: [
      ...years.map((year) => ({
        label: year,
        path: proposalsByYearPath(year),
        count: index.proposalsByYear.get(year)?.length ?? 0,
      })),
      {
        label: "data spotkania nieznana",
        count: proposals.filter(({ meeting }) => meeting.year === undefined).length,
      },
    ],
  };
}

function bySphere({ proposals, spheres, index }: Portal): Breakdown {
  return {
    ...ofProposals(proposals),
    id: "sfery",
    title: "Propozycje według sfery zadań publicznych",
    method:
      "Sfera opisuje zakres całego spotkania, nie pojedynczej propozycji; propozycja liczy się przy każdej sferze swojego spotkania.",
    overlaps: true,
    rows: [
      ...spheres.map(({ id, name }) => ({
        label: `${id}. ${name}`,
        path: spherePath(id),
        count: index.proposalsBySphere.get(id)?.length ?? 0,
      })),
      {
        label: "zakres nie jest podany",
        count: proposals.filter(({ meeting }) => meeting.spheres.length === 0).length,
      },
    ],
  };
}

function ofProposals(proposals: readonly Proposal[]): Pick<Breakdown, "whole" | "noun" | "overlaps"> {
  return { whole: proposals.length, noun: ["propozycja", "propozycje", "propozycji"], overlaps: false };
}
