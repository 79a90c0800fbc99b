/** Parts of invented place names: a stem and an ending that join without any change of sound. */
export const stems: readonly string[] = (
  "Brzez Olsz Grab Topol Jarz Kalin Lipn Bukow Jesion Wierzb Sosn Modrz Leszcz Głog Tarn Malin Jagod Wrzos Paproc " +
  "Trzcin Rdest Sitow Czarn Biał Rudn Złot Srebrn Żelaz Kamien Piask Glin Żwir Ił Torf Wapien Górn Doln Średn Krzyw Prost Szerok " +
  "Wąsk Głęb Płyt Such Mokr Zimn Ciepł Jasn Ciemn Mgl Sarn Jelen Bobr Wydr Lis Kun Żur Czapl Kruk Sok Gołęb Skowron Bocian Żabn Rak " +
  "Szczup Okon Pszczel Młyn Kuźn Smol Szkl Garnc Powroz Bedn Koł Tkack Sukien"
).split(" ");

export const endings: readonly string[] =
  "ica anka owiec iska ówka owiska iny ogród owo owice ówek anów inek awa awka ówko ów isko iszcze any owa ień ewo owianka".split(
    " ",
  );

/** Where something is or is to be, before the name of a place in the nominative. */
export const sites: readonly string[] = [
  "na osiedlu",
  "w dzielnicy",
  "w rejonie przystanku",
  "przy świetlicy",
  "w filii biblioteki",
  "przy szkole",
  "w domu kultury",
  "przy moście",
  "w parku",
  "przy pętli autobusowej",
  "w przychodni",
  "na placu",
  "przy skwerze",
  "w okolicy stacji",
];

export const venues: readonly string[] = [
  "sala obrad w ratuszu|sali obrad w ratuszu",
  "Biblioteka pod Kasztanami|Bibliotece pod Kasztanami",
  "dom kultury na Podzamczu|domu kultury na Podzamczu",
  "świetlica przy śluzie|świetlicy przy śluzie",
  "aula dawnego liceum|auli dawnego liceum",
  "hala sportowa nad kanałem|hali sportowej nad kanałem",
  "muzeum tkactwa|muzeum tkactwa",
  "remiza na Przedmieściu|remizie na Przedmieściu",
];
