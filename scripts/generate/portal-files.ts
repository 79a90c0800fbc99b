import { readFileSync } from "node:fs";
import { offices, toOrganization } from "./parties.ts";
import { type MeetingPlan, newestYear } from "./plan.ts";
import { topics } from "./words/topics.ts";
import { glossary, pages, settings, withdrawn } from "./words/portal.ts";
import { type Fields, toYaml } from "./yaml.ts";

/** Everything of a portal but its meetings and organisations. */
export function* toPortalFiles(plans: readonly MeetingPlan[]): Generator<GeneratedFile> {
  yield toFile("portal.yaml", settings);
  yield toFile("glossary.yaml", glossary);
  // The act's own words and the editors' synonyms are the same for every city.
  for (const path of ["spheres.yaml", "synonyms.yaml"]) yield { path, text: readContent(path) };
  for (const { id, fields } of offices) yield toFile(`offices/${id}.yaml`, fields);
  for (const { theme, name } of topics)
    yield toFile(`themes/${theme}.yaml`, { name, description: `Sprawy z dziedziny: ${name.toLowerCase()}.` });
  for (const year of new Set(plans.map((plan) => plan.year + 1))) yield toProgrammeFile(year);
  for (const { id, title, description, body } of pages)
    yield { path: `pages/${id}.mdx`, text: `---\n${toYaml({ title, description })}---\n\n${body}\n` };
  yield toFile("redirects.yaml", { redirects: [...toRedirects(plans)] });
  yield toFile("withdrawn.yaml", { withdrawn });
  yield toFile("addresses.yaml", toAddresses(plans));
}

export function toOrganizationFile(number: number): GeneratedFile {
  const { id, fields } = toOrganization(number);
  return toFile(`organizations/${id}.yaml`, fields);
}

function toProgrammeFile(year: number): GeneratedFile {
  const title = `Program współpracy Miasta Jaśmirów z organizacjami pozarządowymi na rok ${year}`;
  return toFile(`programmes/rpw-${year}.yaml`, {
    name: title,
    short: `RPW ${year}`,
    year,
    phases: [
      { name: "Zbieranie propozycji", start: `${year - 1}-01-10`, end: `${year - 1}-10-31` },
      { name: "Konsultacje projektu", start: `${year - 1}-11-02`, end: `${year - 1}-11-20` },
    ],
    ...(year <= newestYear && {
      adopted: {
        date: `${year - 1}-11-27`,
        title: `Uchwała Rady Miasta Jaśmirów nr ${year % 100}/${year - 1}`,
        ...(year % 2 === 0 && { url: `https://bip.jasmirow.example/uchwaly/${year}/program` }),
      },
      note: "Propozycje zbierano na spotkaniach branżowych.",
    }),
    ...(year < newestYear - 1 && {
      report: {
        date: `${year + 1}-05-25`,
        title: `Sprawozdanie z realizacji programu za rok ${year}`,
        url: `https://bip.jasmirow.example/sprawozdania/${year}`,
      },
    }),
  });
}

/** One in twenty meetings has had another address; the other kinds have a few each. */
function* toRedirects(plans: readonly MeetingPlan[]): Generator<Fields> {
  for (const { index, id, proposals } of plans) {
    if (index % 20 !== 3) continue;
    yield { kind: "meeting", from: `dawne-${id}`, to: id };
    if (proposals > 0) yield { kind: "proposal", from: `${id}/0`, to: `${id}/1` };
  }
  for (const number of [0, 1]) {
    const { id } = toOrganization(number);
    yield { kind: "organization", from: `dawna-${id}`, to: id };
  }
  yield { kind: "office", from: "magistrat", to: "urzad-miasta-jasmirow" };
  yield { kind: "theme", from: "parki", to: "zielen" };
  yield { kind: "page", from: "o-nas", to: "o-portalu" };
  yield { kind: "programme", from: "program-najnowszy", to: `rpw-${(plans.at(-1)?.year ?? 0) + 1}` };
}

/** What was published once: of the meetings only the first, since the list of all is the editors' and long. */
function toAddresses(plans: readonly MeetingPlan[]): Fields {
  const first = plans.filter(({ proposals }) => proposals > 0).slice(0, 50);
  return {
    meeting: first.map(({ id }) => id),
    proposal: first.map(({ id }) => `${id}/1`),
    organization: [0, 1].map((number) => toOrganization(number).id),
    office: offices.map(({ id }) => id),
    theme: topics.map(({ theme }) => theme),
    programme: ["program-najnowszy"],
    page: pages.map(({ id }) => id),
  };
}

function toFile(path: string, fields: Fields): GeneratedFile {
  return { path, text: toYaml(fields) };
}

function readContent(path: string): string {
  return readFileSync(new URL(`../../content/${path}`, import.meta.url), "utf8");
}

export interface GeneratedFile {
  /** Path below the content folder. */
  readonly path: string;
  readonly text: string;
}
