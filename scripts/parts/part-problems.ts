import type { Made, Manifest } from "../../src/publish/part-manifest.ts";

/**
 * Why parts do not make one site, each with how to mend it: they differ in what they were made of, or some are too few
 * or too many.
 */
export function findPartProblems(manifests: readonly Manifest[]): readonly string[] {
  return [...findDifferences(manifests), ...findWrongNumbers(manifests), ...findTwice(manifests)];
}

function findDifferences(manifests: readonly Manifest[]): readonly string[] {
  return Object.entries(differences).flatMap(([name, { fault, mend }]) => {
    const partsByValue = Map.groupBy(manifests, ({ made }) => made[name as keyof Made]);
    if (partsByValue.size <= 1) return [];
    const told = [...partsByValue].map(([value, some]) => `${shorten(value)} (${listNames(some)})`);
    return [`${fault}: ${told.join(", ")}. ${mend}`];
  });
}

const differences: Readonly<Record<keyof Made, Difference>> = {
  program: {
    fault: "części zbudował inny program albo inna wersja Node",
    mend: "Zbuduj je jeszcze raz tą samą wersją programu, z tą samą wersją Node",
  },
  content: {
    fault: "części zbudowano z różnej treści",
    mend: "Zbuduj je jeszcze raz z tej samej treści",
  },
  past: {
    fault: "części zbudowano z różnej historii git treści",
    mend: "Zbuduj je jeszcze raz z pełnych kopii repozytorium, w których jest zatwierdzone to samo",
  },
  styles: {
    fault: "części mają różne style albo skrypty",
    mend: "Zbuduj je jeszcze raz, każdą po npm ci",
  },
  origin: {
    fault: "części zbudowano dla różnych adresów",
    mend: "Zbuduj je jeszcze raz z tym samym --address",
  },
  asOf: {
    fault: "części mają różny stan danych",
    mend: "Zbuduj je jeszcze raz z tego samego stanu repozytorium albo z tym samym SOURCE_DATE_EPOCH",
  },
};

function findWrongNumbers(manifests: readonly Manifest[]): readonly string[] {
  const there = Map.groupBy(manifests, ({ part }) => part);
  const wanted = new Set(manifests.flatMap(({ parts }) => parts));
  const missing = [...wanted].filter((part) => !there.has(part));
  const doubled = [...there].filter(([, some]) => some.length > 1).map(([part]) => part);
  return [
    ...(missing.length > 0 ? [`brakuje części: ${missing.join(", ")}. ${addMissing}`] : []),
    ...(doubled.length > 0 ? [`więcej niż raz podano część: ${doubled.join(", ")}. Podaj każdą raz`] : []),
  ];
}

const addMissing =
  "Zbuduj każdą z nich (npm run build -- --part <część> --out <katalog>) i podaj razem z pozostałymi";

/** Files that more than one part has; of a part that is given twice nothing more is told. */
function findTwice(manifests: readonly Manifest[]): readonly string[] {
  const parts = new Map(manifests.map((manifest) => [manifest.part, manifest]));
  const firsts = new Map<string, string>();
  return [...parts.values()].flatMap(({ part, files }) =>
    Object.keys(files).flatMap((file) => {
      const first = firsts.get(file);
      firsts.set(file, first ?? part);
      return first === undefined ? [] : [`${file}: ten plik mają części ${first} i ${part}`];
    }),
  );
}

function listNames(manifests: readonly Manifest[]): string {
  return manifests.map(({ part }) => part).join(", ");
}

/** Of a digest its beginning tells enough. */
function shorten(value: string): string {
  return /^[0-9a-f]{64}$/.test(value) ? value.slice(0, 12) : value;
}

interface Difference {
  readonly fault: string;
  readonly mend: string;
}
