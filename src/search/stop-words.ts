/** Folded words that carry no meaning of their own in a query or a record: left out on both sides. */
export function isStopWord(folded: string): boolean {
  return folded.length < 2 ? !/\d/.test(folded) : stopWords.has(folded);
}

const stopWords = new Set(
  (
    "aby ale co zostanie zostana zostaly zostal zostac  albo ani az bardzo bez beda bedzie bedziemy by byc byl byla byli bylo byly bym chce chcemy chcialabym czekac czekamy czeka chcialbym chcielibysmy " +
    "chodzi ci cie cos czego czemu czy czyli czyj da dac dadza daje dla dlaczego do dokad dostac dostane dostanie dowiedziec dzis gdy gdyby gdzie go i ich ile im " +
    "inne innych ja jak jaka jaki jakie jakich jakiej jakim jaka jakis jako je jego jej jemu jest jestem jestesmy jesli jezeli juz " +
    "kazdy kazda kazde kiedy kim kogo komu kto ktora ktore ktorego ktorej ktory ktorych ktorym ktorymi ktorzy ktos ku lecz lub ma maja mam mamy " +
    "mi miec mnie moc moga moge mogl mogla mogli moglby moglaby mogloby mogloby mojego moje moj moja mozemy moze mozna musi musza musze my na nad nam nami nas nasz nasza nasze naszej naszego naszych nawet " +
    "nia nich nie niech niego niej nim nimi nic niz no np nt o od odnosnie on ona one oni ono oraz pan pani po pod podczas ponad poniewaz potrzebny potrzebne potrzebuje potrzebujemy powinien powinna powinno " +
    "poza prosze przed przede przez przy razie roznych sa sam sami samo sie skad soba sobie sposob sprawie sprawy spraw swoj swoja swoje swoich swojej swojego ta tak taka taki takie takich takze tam te tego tej temat temacie ten " +
    "tez to toba tobie tu twoj twoja twoje tych tyle tylko tym tymi u uzyskac w wam was wasz wedlug wiec wobec we wlasnie wszystko wszystkie wszystkich wsrod wy z za zamierza zamierzaja zanim zas ze zeby zalatwic zrobi zrobic znalezc znajde znajdziemy " +
    "pn pt ds tzw tzn itp itd m in szukam szukamy wiadomo mowi"
  ).split(" "),
);
