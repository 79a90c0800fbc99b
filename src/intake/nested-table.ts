/** A table inside a cell is read as the paragraphs of its cells. */
export const nestedTable =
  "W komórce tabeli stoi druga tabela: w szkicu jej komórki są kolejnymi akapitami. Popraw ten tekst ręcznie, np. na listę.";
