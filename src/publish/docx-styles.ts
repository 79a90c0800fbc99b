import type { IStylesOptions } from "docx";

const ink = "1A1A17";

/** The styles of a document for an office, in Polish; an official changes one and the whole document follows. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: "Arial", size: 20, language: { value: "pl-PL" } },
      paragraph: { spacing: { after: 100, line: 264 } },
    },
    title: { run: { size: 32, bold: true, color: ink }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { size: 26, bold: true, color: ink },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 22, bold: true, color: ink },
      paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      ...{ id: "TableText", name: "Tekst tabeli", basedOn: "Normal", quickFormat: true },
      ...{ run: { size: 17 }, paragraph: { spacing: { after: 40, line: 240 } } },
    },
    {
      ...{ id: "TableHeader", name: "Nagłówek tabeli", basedOn: "TableText", quickFormat: true },
      run: { bold: true },
    },
    {
      ...{ id: "TableNote", name: "Dopisek w tabeli", basedOn: "TableText", quickFormat: true },
      run: { color: "444444" },
    },
  ],
};
