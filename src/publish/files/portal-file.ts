/** A file of the portal that is not a page. */
export interface PortalFile {
  /** Its address: `/dane/wszystko.json`. */
  readonly path: string;
  /** What it holds, made when it is asked for. */
  readonly toBody: () => FileBody | Promise<FileBody>;
  /** All that it is made of, where to make it takes far longer than to say that. */
  readonly madeOf?: () => string;
}

export type FileBody = string | Uint8Array;

/** What the platform works out faster than any package. */
export interface Platform {
  readonly digest: Digest;
  /** Raw, without a head. */
  readonly deflate: (body: Uint8Array) => Uint8Array<ArrayBuffer>;
  readonly crc32: (body: Uint8Array) => number;
}

/** A checksum in hexadecimal digits. */
export type Digest = (body: FileBody, algorithm: "sha256" | "md5") => string;
