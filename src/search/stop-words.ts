import { isIn } from "./is-stop-word.ts";

/** Words, as folded, that carry no meaning of their own in a query or a record: left out on both sides. */
export function isStopWord(folded: string): boolean {
  return isIn(stopWords, folded);
}

// Sorted, as that compresses best: the index carries them to the browser.
export const stopWords: ReadonlySet<string> = new Set(
  (
    "aby albo ale ani az bardzo beda bedzie bedziemy bez by byc byl byla byli bylo byly bym chce chcemy " +
    "chcialabym chcialbym chcielibysmy chodzi ci cie co cos czego czeka czekac czekamy czemu czy czyj " +
    "czyli da dac dadza daje dla dlaczego do dokad dostac dostane dostanie dowiedziec ds dzis gdy gdyby " +
    "gdzie go ich ile im in inne innych itd itp ja jak jaka jaki jakich jakie jakiej jakim jakis jako je " +
    "jego jej jemu jesli jest jestem jestesmy jezeli juz kazda kazde kazdy kiedy kim kogo komu kto ktora " +
    "ktore ktorego ktorej ktory ktorych ktorym ktorymi ktorzy ktos ku lecz lub ma maja mam mamy mi miec " +
    "mnie moc moga moge mogl mogla moglaby moglby mogli mogloby moj moja moje mojego mowi moze mozemy " +
    "mozna musi musza musze my na nad nam nami nas nasz nasza nasze naszego naszej naszych nawet nia nic " +
    "nich nie niech niego niej nim nimi niz no np nt od odnosnie on ona one oni ono oraz pan pani pn po " +
    "pod podczas ponad poniewaz potrzebne potrzebny potrzebuje potrzebujemy powinien powinna powinno poza " +
    "prosze przed przede przez przy pt razie roznych sa sam sami samo sie skad soba sobie sposob spraw " +
    "sprawie sprawy swoich swoj swoja swoje swojego swojej szukam szukamy ta tak taka taki takich takie " +
    "takze tam te tego tej temacie temat ten tez to toba tobie tu twoj twoja twoje tych tyle tylko tym " +
    "tymi tzn tzw uzyskac wam was wasz we wedlug wiadomo wiec wlasnie wobec wsrod wszystkich wszystkie " +
    "wszystko wy za zalatwic zamierza zamierzaja zanim zas ze zeby znajde znajdziemy znalezc zostac " +
    "zostal zostaly zostana zostanie zrobi zrobic"
  ).split(" "),
);

/** Folded words that are verbs, by their endings. */
export const verb = /(?:[aeiy]my|uj[ea]|[aeio]c|yc|[aeiy]l[aioy]?|[aei]lem|[aei]lam|[aei]sz|ajcie|aja|eja)$/;
