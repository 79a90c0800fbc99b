/**
 * Forms that a noun may take and that suffix rules alone do not reach: the softened stem of the locative
 * (miasto, mieście; kot, kocie) and plain endings. They are guesses: the caller keeps those that are words.
 */
export function possibleForms(noun: string): string[] {
  const base = noun.replace(/[aeoęą]$/u, "");
  const plain = endings.map((ending) => base + ending);
  return [...plain, ...softened(base).flatMap((soft) => [`${soft}e`, `${soft}u`])].filter(
    (form) => form !== noun,
  );
}

/** Nouns of which a word may be such a form: guesses again. */
export function possibleNouns(form: string): string[] {
  const bases = endings
    .filter((ending) => form.endsWith(ending))
    .map((ending) => withoutEnding(form, ending));
  const hard = /[eu]$/u.test(form) ? hardened(form.slice(0, -1)) : [];
  return [...new Set([...bases, ...hard])]
    .filter((base) => base.length >= 2)
    .flatMap((base) => ["", "a", "o", "e"].map((ending) => base + ending))
    .filter((noun) => noun !== form);
}

function withoutEnding(form: string, ending: string): string {
  return form.slice(0, form.length - ending.length);
}

function softened(base: string): string[] {
  return softenings
    .filter(([hard]) => base.endsWith(hard))
    .flatMap(([hard, soft]) => {
      const stem = base.slice(0, base.length - hard.length);
      return [stem, stem.replace(/[ao](?=[^aeiouyąęó]*$)/u, "e")].map((variant) => variant + soft);
    });
}

function hardened(softStem: string): string[] {
  return softenings
    .filter(([, soft]) => softStem.endsWith(soft))
    .flatMap(([hard, soft]) => {
      const stem = softStem.slice(0, softStem.length - soft.length);
      return ["e", "a", "o"].map((vowel) => stem.replace(/e(?=[^aeiouyąęó]*$)/u, vowel) + hard);
    });
}

const endings = ["a", "u", "owi", "em", "iem", "y", "i", "om", "ami", "ach", "ów", "ą", "ę", "o", "e", "ie"];

const softenings = [
  ["st", "ści"], ["zd", "ździ"], ["sn", "śni"], ["zn", "źni"], ["sł", "śl"], ["t", "ci"], ["d", "dzi"],
  ["r", "rz"], ["ł", "l"], ["n", "ni"], ["k", "c"], ["g", "dz"], ["ch", "sz"], ["s", "si"], ["z", "zi"],
  ["p", "pi"], ["b", "bi"], ["w", "wi"], ["m", "mi"], ["f", "fi"],
] as const; // prettier-ignore
