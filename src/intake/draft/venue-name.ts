/**
 * A place in the nominative; undefined where that cannot be told. What is a nominative already, or has no case, stays.
 * @example venueName("małej sali konferencyjnej przy ul. Dekerta 24") // "mała sala konferencyjna przy ul. Dekerta 24"
 */
export function venueName(written: string): string | undefined {
  if (uninflected.test(written)) return written.replace(/^(?:przy|pod adresem:?)\s+(?=\p{L}+\.)/u, "");
  const parts = /^((?:\p{L}+(?:ej|ym|im)\s+){0,2})(\p{L}+)(.*)$/su.exec(written);
  if (!parts) return undefined;
  const [, before = "", head = "", rest = ""] = parts;
  const form = forms.find(({ locative }) => locative.test(head));
  if (!form) return undefined;
  const name = /^\p{Lu}/u.test(head) ? capitalised(form.nominative) : form.nominative;
  return `${toNominative(before, form.gender)}${name}${withAdjective(rest, form)}`;
}

/** An adjective after a head agrees with it where it is in small letters, or closes the name of a library or a school. */
function withAdjective(rest: string, { gender, ownsCapitals }: Form): string {
  const small = /^ \p{Ll}+(?:ej|ym|im)(?=[\s,]|$)/u.exec(rest)?.[0];
  const capital = ownsCapitals
    ? /^ \p{Lu}[\p{L}-]+(?:ej|ym|im)(?=,|$|\s+(?:nr|im|w|we|na|przy|i)(?!\p{L}))/u.exec(rest)?.[0]
    : undefined;
  const adjective = small ?? capital ?? "";
  return toNominative(adjective, gender) + rest.slice(adjective.length);
}

function toNominative(adjectives: string, gender: Gender): string {
  return adjectives.replace(
    /(?<stem>\p{L}+?)(?<ending>(?<=[kg])iej|ej|ym|im)(?=\s|$)/gu,
    (_, stem: string, ending: string) => stem + adjectiveEndings[gender][ending === "im" ? "soft" : "hard"],
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase("pl") + word.slice(1);
}

const adjectiveEndings = {
  feminine: { hard: "a", soft: "a" },
  masculine: { hard: "y", soft: "i" },
  neuter: { hard: "e", soft: "ie" },
} as const;

const form = (locative: string, nominative: string, gender: Gender, ownsCapitals = false): Form => ({
  locative: new RegExp(`^(?:${locative})$`, "iu"),
  nominative,
  gender,
  ownsCapitals,
});

const forms: readonly Form[] = [
  form("sali", "sala", "feminine"),
  form("auli", "aula", "feminine"),
  form("hali", "hala", "feminine"),
  form("siedzibie", "siedziba", "feminine"),
  form("świetlicy", "świetlica", "feminine"),
  form("bibliotece", "biblioteka", "feminine", true),
  form("galerii", "galeria", "feminine", true),
  form("szkole", "szkoła", "feminine", true),
  form("poradni", "poradnia", "feminine", true),
  form("formule", "formuła", "feminine"),
  form("platformie", "platforma", "feminine"),
  form("trybie", "tryb", "masculine"),
  form("budynku", "budynek", "masculine"),
  form("gmachu", "gmach", "masculine"),
  form("lokalu", "lokal", "masculine"),
  form("pokoju", "pokój", "masculine"),
  form("domu", "dom", "masculine"),
  form("klubie", "klub", "masculine"),
  form("urzędzie", "urząd", "masculine", true),
  form("ośrodku", "ośrodek", "masculine"),
  form("pałacu", "pałac", "masculine"),
  form("teatrze", "teatr", "masculine"),
  form("centrum", "centrum", "neuter"),
  form("muzeum", "muzeum", "neuter"),
  form("pomieszczeniu", "pomieszczenie", "neuter"),
];

// "Miejsce: sala obrad", "ul. Nowa 5", "przy ul. Nowej 5", "online".
const uninflected =
  /^(?:(?:(?:przy|pod adresem:?)\s+)?(?:ul|al|pl|os)\.\s|(?:on-?line|zdalnie|stacjonarnie|hybrydowo)(?!\p{L})|(?:\p{L}+(?:a|y|i|e)\s+)?(?:sala|aula|hala|siedziba|świetlica|biblioteka|galeria|szkoła|poradnia|budynek|gmach|lokal|pokój|dom|klub|urząd|ośrodek|pałac|teatr|platforma)(?!\p{L}))/iu;

type Gender = keyof typeof adjectiveEndings;

interface Form {
  readonly locative: RegExp;
  readonly nominative: string;
  readonly gender: Gender;
  /** Whether a capitalised adjective after it belongs to its own name, not to the body that owns it. */
  readonly ownsCapitals: boolean;
}
