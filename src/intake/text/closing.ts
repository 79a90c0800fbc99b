/** Whether a line is one of those that stand under a table: who drew the report up, annexes, a bow. */
export function closesTable(text: string): boolean {
  return closing.test(text);
}

const closing =
  /^(?:(?:Sporządzi|Opracowa|Zatwierdzi)(?:ł[ay]?|li)(?![\p{L}])|Opracowanie\s*:|Protok[oó]ł(?:owa[łl]|ant| sporządz)|Na tym |Notatkę|Przygotowa(?:ł|ła):|Podpis|Załącznik(?:i|:)|Z (?:poważaniem|wyrazami szacunku)|Otrzymują:|Do wiadomości:)/u;
