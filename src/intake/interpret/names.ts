/** Whether a name begins as the names of NGOs do, in any case. */
export function beginsAsOrganization(text: string): boolean {
  return organization.test(text.replace(/^["„«]/u, ""));
}

/** Whether a phrase begins as city functions and units do, in any case. */
export function beginsAsOffice(text: string): boolean {
  return function_.test(text) || unitHead.test(text) || (ofCity.test(text) && !beginsAsOrganization(text));
}

/** Whether what follows a comma names a branch of the body before it: "Oddział w …", "Koło nr 2". */
export function beginsAsBranch(text: string): boolean {
  return branch.test(text) && !branchByItself.test(text);
}

const branch =
  /^(?:oddział|oddz\.|koło\s+(?:we?\s|nr|teren|miejsk|powiat|gminn|miejscow|rejon)|filia|delegatura|zarząd\s+(?:miejsk|okręg|oddział|powiat|główn|rejon)|region\s|okręg|placówka\s|sekcja\s|grupa\s+(?:we?\s|lokaln))/iu;
// "Oddział PTTK w …": the body that it is a branch of is named in it.
const branchByItself = /^\p{L}+\s\p{Lu}{2,}(?!\p{L})/u;
// "Edukacja oraz Fundację …" is the end of one name and the beginning of another.
const organization =
  /^(?:(?:(?!(?:oraz|także)\s)\p{Lu}[\p{L}-]+\s+){0,3})(?:fundacj|stowarzysz|towarzyst|klub|koł[oae](?![\p{L}])|związ(?:ek|k)|zrzesz|spółdzieln|kooperatyw|bank(?:u|iem)?\s+żywno|uniwersytet|caritas|hufiec|hufca|chorągiew|chorągwi|polsk\p{L}+\s+(?:komitet|związ|towarz|czerwon|zrzesz)|komitet|instytut|fundusz|ochotnicz|akademi|federacj|forum|zakon|zgromadzen|parafi|diecezj|archidiecezj|centrum|ośrod|oratori|liga|ligi|izb[ayę]\s|bractw|sieć|sieci|porozumien|ruch\p{L}{0,2}\s|ludow\p{L}+\s|uczniowsk|międzyszkoln|harcer|skaut|teatr|chór|orkiestr|stajni|schronisk|hospicj|warsztat|dom(?:u|em)?\s|grup|inicjatyw|kolektyw|kongregacj|lig|rad[ay]\s+(?:seniorów|rodzic)|zespół|zespoł)/iu;
const function_ =
  /^(?:(?:(?:p\.\s?o\.|pełniąc\p{L}+ obowiązki|główn\p{L}+|pierwsz\p{L}+|miejsk\p{L}+|inn\p{L}+)\s+){0,2})(?:dyrek|z-?c|zastęp|wicedyrek|kierowni|kierownictw|pełnomocni|koordynator|przedstawiciel|reprezent|pracowni|naczelni|konserwator|prezydent|wiceprezydent|burmistrz|wójt|sekretarz|skarbni|radn|inspektor|specjalist|rzeczni|komendant|architekt|ogrodni|asystent|doradc|ekspert|członk|przewodnicząc|konsultant|opiekun|audytor|urzędni|moderator|mentor|prezes|wiceprezes|referent|sołtys|plastyk|geodet|lekarz|psycholog|pedagog|bibliotekar|kustosz|strażni|pani\s|pan\s|pana\s|panią\s|delegat)/iu;
// "Energetyka Miejskiego", "Inżynier Gminna"
const ofCity = /^\p{Lu}\p{Ll}+\s(?:Miejsk(?:i|a|iego|iej|ą)|(?:Gminn|Powiatow)(?:y|a|ego|ej|ą))(?!\p{L})/u;
const unitHead =
  /^(?:(?:\p{L}[\p{L}-]*(?:ego|ej|iej|ich|ych|ym|im|i|y|a|ie|e)\s+){0,3}?)(?:wydział|biur[aoe]|departament|referat|ośrod|zarząd(?!z)|centrum|centra|oddział|zesp[oó]ł|sekretariat|kancelari|dział(?:u|em)?(?![\p{L}])|urz[ęą]d|muzeum|bibliote|poradni|szko(?:ł|l[aeią]\s)|przedszkol|żłob|dom(?:u|em|y|ów)?\s|straż|komend|komisariat|rad[ay]?\s|szpital|agencj|instytut(?!u)|spółk|fundusz|powiatow\p{L}+\s|komisj|filharmoni|teatr|galeri|schronisk|ogr[oó]d|delegatur|inspektorat|archiw|młodzieżow\p{L}+\s|jednost)/iu;
