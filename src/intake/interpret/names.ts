import { numeralPattern } from "./numerals.ts";

/** Whether a name begins as the names of NGOs do, in any case. */
export function beginsAsOrganization(text: string): boolean {
  const name = text.replace(/^["„«]/u, "");
  return organization.test(name) || properName.test(name) || (branchHead.test(name) && isByItself(name));
}

/** Whether a phrase begins as city functions and units do, in any case. */
export function beginsAsOffice(text: string): boolean {
  return (
    function_.test(text.replace(countBefore, "")) ||
    unitHead.test(text) ||
    (ofCity.test(text) && !beginsAsOrganization(text))
  );
}

/** Whether what follows a comma names a branch of the body before it: "Oddział w …", "Koło nr 2". */
export function beginsAsBranch(text: string, body = ""): boolean {
  const short = branchHead.test(text) ? abbreviation.exec(text)?.[1] : undefined;
  return (branch.test(text) && !isByItself(text)) || (short !== undefined && isShortFor(short, body));
}

/** The body that it is a branch of is named in it: "Oddział PTTK w …", "Koło nr 4 Związku Emerytów". */
function isByItself(text: string): boolean {
  const own = text.split(/,|\sim\./u)[0] ?? "";
  return abbreviation.test(own) || parentBody.test(own);
}

function isShortFor(abbreviated: string, name: string): boolean {
  const initials = (name.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join("");
  return initials.includes(abbreviated);
}

const branch =
  /^(?:oddział|oddz\.|koło\s+(?:we?\s|nr|teren|miejsk|powiat|gminn|miejscow|rejon)|filia|delegatura|zarząd\s+(?:miejsk|okręg|oddział|powiat|główn|rejon)|region\s|okręg|placówka\s|sekcja\s|grupa\s+(?:we?\s|lokaln))/iu;
const branchHead =
  /^(?:oddzia|oddz\.|koł[oae](?!\p{L})|fili|delegatur|zarząd(?:u|em)?\s|okręg|sekcj|ognisk|placówk|region\s)/iu;
const abbreviation = /\s(?!(?:RP|II|III|IV|VI|VII|VIII|IX|XI|XII)(?!\p{L}))(\p{Lu}{2,})(?!\p{L})/u;
const parentBody =
  /\s(?:Polski(?:ego|ej)|Związku|Stowarzyszenia|Towarzystwa|Fundacji|Ligi|Zrzeszenia|Caritas|Federacji|Unii|Klubu|Krzyża|Harcerstwa|Bractwa|Ruchu|Izby|Cechu|Akademii|Ochotniczej|Ochotniczych|Gospodyń|Wędkarski|Łowieck|Pszczelarz|Emerytów|Kombatantów|Sybiraków)/u;
// "Edukacja oraz Fundację …" is the end of one name and the beginning of another.
const organization =
  /^(?:(?:(?!(?:oraz|także)\s)\p{Lu}[\p{L}-]+\s+){0,3})(?:fundacj|stowarzysz|towarzyst|klub|koł[oae](?![\p{L}])|związ(?:ek|k)|zrzesz|spółdzieln|kooperatyw|bank(?:u|iem)?\s+żywno|uniwersytet|caritas|hufiec|hufca|chorągiew|chorągwi|polsk\p{L}+\s+(?:komitet|związ|towarz|czerwon|zrzesz)|komitet|instytut|fundusz|ochotnicz|akademi|federacj|forum|zakon|zgromadzen|parafi|diecezj|archidiecezj|centrum|ośrod|oratori|liga|ligi|izb[ayę]\s|bractw|sieć|sieci|porozumien|ruch\p{L}{0,2}\s|ludow\p{L}+\s|uczniowsk|międzyszkoln|harcer|skaut|teatr|chór|orkiestr|stajni|schronisk|hospicj|warsztat|dom(?:u|em)?\s|grup|inicjatyw|kolektyw|kongregacj|lig|rad[ay]\s+(?:seniorów|rodzic)|zespół|zespoł)/iu;
// Capitals tell a name from the same words in a sentence.
const properName = new RegExp(
  "^(?:(?:OSP|UKS|MUKS|LUKS|LKS|MKS|GKS|ZKS|KS|AZS|SKS|LZS|TKKF|KGW|ZHP|ZHR|PTTK|PTSM|PCK|WOPR|GOPR|TPD|PZN|PZG|PZW|PZŁ|PZD|PZERiI|PSONI|PKPS|ZNP|LOK|LGD|UTW|KIK|KSM|ROD|TOZ|ZOSP|AK)(?!\\p{L})|" +
    "(?:\\p{Lu}[\\p{L}-]+\\s+){1,3}Organizacj|(?:\\p{Lu}[\\p{L}-]+\\s+){0,3}(?:Koalicj|Konfederacj|Konsorcjum|Uni[aęi]\\s|Wspólnot|Kapel|Drużyn|Szczep|Gromad|Ognisk|Ogr[oó]d|Okręg\\s|Pogotowi|Automobilklub|Aeroklub|Jachtklub|Cech\\s|Gildi|Samorząd|Pracowni[aęi]?\\s|Sołectw|Świetlic\\p{L}+\\s+(?:Środowisk|Socjoter|Terapeut)|Zb[oó]r\\s|Kości[oó]ł|Misj|Sekcj[aęi]\\s|Rad[aęy]\\s+(?:Osiedl|Sołeck|Dzielnic|Mieszkań|Kobiet|Młodzież)))",
  "u",
);
// "dwóch dyrektorów", "3 nowych inspektorów"
const countBefore = new RegExp(`^${numeralPattern}\\s+(?:\\p{Ll}+ch\\s+)?(?=\\p{Ll})`, "iu");
const function_ =
  /^(?:(?:(?:p\.\s?o\.|pełniąc\p{L}+ obowiązki|główn\p{L}+|pierwsz\p{L}+|miejsk\p{L}+|inn\p{L}+)\s+){0,2})(?:dyrek|z-?c|zastęp|wicedyrek|kierowni|kierownictw|pełnomocni|koordynator|przedstawiciel|reprezent|pracowni|naczelni|konserwator|prezydent|wiceprezydent|burmistrz|wójt|sekretarz|skarbni|radn|inspektor|specjalist|rzeczni|komendant|architekt|ogrodni|asystent|doradc|ekspert|członk|przewodnicząc|konsultant|opiekun|audytor|urzędni|moderator|mentor|prezes|wiceprezes|referent|sołtys|plastyk|geodet|lekarz|psycholo[gż]|pedago[gż]|socjolo[gż]|logoped|bibliotekar|kustosz|strażni|pani\s|pan\s|pana\s|panią\s|delegat|radc[ayęąo]|radców|prawni(?:k|cz)|wizytator|animator|instruktor|trener|księgow|informaty(?:k|cz)|streetworker|kurator|terapeut|wychowaw|nauczyciel|pielęgni|ratownik|ratowniczk|policjant|dzielnicow|funkcjonariusz|oficer|dyżurn|szef|lider|mediator|tłumacz|protokolant|stażyst|wolontariusz|urbanist|projektant|planist|dendrolog|inżynier|technik|menedżer|manager|administrator|operator|archiwist|redaktor|marszał|starost|wicestarost|wojewod|łącznik|strażak|rewident|kontroler|weterynarz|leśnicz|sekretark|obsług)/iu;
// "Energetyka Miejskiego", "Inżynier Gminna"
const ofCity = /^\p{Lu}\p{Ll}+\s(?:Miejsk(?:i|a|iego|iej|ą)|(?:Gminn|Powiatow)(?:y|a|ego|ej|ą))(?!\p{L})/u;
const unitHead =
  /^(?:(?:\p{L}[\p{L}-]*(?:ego|ej|iej|ich|ych|ym|im|i|y|a|ie|e)\s+){0,3}?)(?:wydział|biur[aoe]|departament|referat|ośrod|zarząd(?!z)|centrum|centra|oddział|zesp[oó]ł|sekretariat|kancelari|dział(?:u|em)?(?![\p{L}])|urz[ęą]d|muzeum|bibliote|poradni|szko(?:ł|l[aeią]\s)|przedszkol|żłob|dom(?:u|em|y|ów)?\s|straż|komend|komisariat|rad[ay]?\s|szpital|agencj|instytut(?!u)|spółk|fundusz|powiatow\p{L}+\s|komisj|filharmoni|teatr|galeri|schronisk|ogr[oó]d|delegatur|inspektorat|archiw|młodzieżow\p{L}+\s|jednost)/iu;
