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
  readonly deflate: (body: Uint8Array) => Piece;
  /** The same of what others follow, whatever stood before: it ends with a byte of its own. */
  readonly deflatePiece: (body: Uint8Array) => Piece;
  readonly inflatePiece: (deflated: Piece) => Uint8Array;
  readonly crc32: (body: Uint8Array) => number;
  /** Deflated pieces of files that were made before, by a digest of what they were made of. */
  readonly pieces: Pieces;
}

export interface Pieces {
  readonly get: (key: string) => Piece | undefined;
  readonly set: (key: string, piece: Piece) => unknown;
}

export type Piece = Uint8Array<ArrayBuffer>;

/** A checksum in hexadecimal digits. */
export type Digest = (body: FileBody, algorithm: "sha256" | "md5") => string;
