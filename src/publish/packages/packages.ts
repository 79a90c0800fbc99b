import { apiListPath, downloadPath } from "../addresses-of-data.ts";

/** The files that hold or describe all the others, with what each is for. */
export const wholeFiles: readonly WholeFile[] = [
  {
    id: "wszystko",
    label: "wszystko.json",
    path: downloadPath("wszystko", "json"),
    about: "cały portal w jednym pliku JSON",
  },
  {
    label: "wszystko.zip",
    path: downloadPath("wszystko", "zip"),
    about: "wszystkie pliki i schematy w archiwum",
  },
  {
    label: "datapackage.json",
    path: downloadPath("datapackage", "json"),
    about: "opis plików CSV dla programów (Frictionless Data Package)",
  },
  {
    label: "csv-metadata.json",
    path: downloadPath("csv-metadata", "json"),
    about: "opis plików CSV dla programów (W3C CSV on the Web)",
  },
  {
    label: "sumy.sha256",
    path: downloadPath("sumy", "sha256"),
    about: "sumy kontrolne dla polecenia sha256sum",
  },
  {
    label: "DCAT-AP (Turtle)",
    path: downloadPath("katalog", "ttl"),
    about: "katalog danych dla portali z danymi",
  },
  { label: "DCAT-AP (JSON-LD)", path: downloadPath("katalog", "jsonld"), about: "ten sam katalog w JSON-LD" },
  {
    label: "dane-gov-pl.xml",
    path: downloadPath("dane-gov-pl", "xml"),
    about: "opis dla portalu dane.gov.pl (obok jest suma .md5)",
  },
  {
    id: "api",
    label: "API",
    path: apiListPath("index"),
    about: "listy i rekordy pod stałymi adresami, w JSON",
  },
  { label: "OpenAPI", path: apiListPath("openapi"), about: "opis tego API dla programów (OpenAPI 3.1)" },
];

interface WholeFile {
  /** Of its row in the list, where the catalogue leads to it. */
  readonly id?: string;
  readonly label: string;
  readonly path: string;
  readonly about: string;
}
