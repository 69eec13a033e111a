import { XlsxError } from "./errors";

/** What a file may weigh before anything of it is inflated. Sizes in bytes. */
export interface GuardLimits {
  readonly file: number;
  readonly entries: number;
  readonly entry: number;
  readonly total: number;
  /** Uncompressed over compressed; only asked of entries larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const DEFAULT_LIMITS: GuardLimits = {
  file: 25e6,
  entries: 2_000,
  entry: 150e6,
  total: 300e6,
  ratio: 250,
  ratioFrom: 5e6,
};

/** One line of the ZIP directory. */
export interface DirectoryEntry {
  readonly name: string;
  readonly compressed: number;
  readonly size: number;
  readonly method: number;
  /** Checksum of what it holds. */
  readonly crc: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export const LOCAL_HEADER = 0x04034b50;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Judges a file by its ZIP directory alone: nothing is inflated, so a bomb costs nothing.
 *
 * @returns the directory, for `unpack` (which then holds each entry to the size stated here).
 * @throws XlsxError `not-xlsx`, `old-excel`, `encrypted`, `macros`, `too-large`, `hostile` or `damaged`.
 */
export function guard(bytes: Uint8Array, limits: GuardLimits = DEFAULT_LIMITS): DirectoryEntry[] {
  if (OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    throw new XlsxError(holdsEncryptedPackage(bytes) ? "encrypted" : "old-excel");
  }
  if (bytes.length > limits.file) throw new XlsxError("too-large", `file ${bytes.length}`);
  const entries = readDirectory(bytes, limits);
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length) throw new XlsxError("hostile", "an entry twice");
  if ([...names].some((name) => /vbaProject\.bin$/i.test(name))) throw new XlsxError("macros");
  if (!names.has("[Content_Types].xml") || !names.has("_rels/.rels")) throw new XlsxError("not-xlsx");
  if (names.has("xl/workbook.bin")) throw new XlsxError("not-xlsx", "xlsb");
  for (const entry of entries) checkEntry(entry, limits);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total) throw new XlsxError("too-large", `uncompressed ${total}`);
  return entries;
}

function readDirectory(bytes: Uint8Array, limits: GuardLimits): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) {
    // The directory stands at the end: a file cut short, as a download that broke off, begins as a ZIP and has none.
    const cut = bytes.length >= 4 && view.getUint32(0, true) === LOCAL_HEADER;
    throw new XlsxError(cut ? "damaged" : "not-xlsx", "no zip directory");
  }
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  // Office never needs zip64 for what fits under our limits; reading it would double the ways to lie.
  if (count === 0xffff || position === 0xffffffff) throw new XlsxError("hostile", "zip64");
  if (count > limits.entries) throw new XlsxError("too-large", `${count} entries`);
  const entries: DirectoryEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (position + ENTRY_LENGTH > bytes.length || view.getUint32(position, true) !== DIRECTORY_ENTRY) {
      throw new XlsxError("damaged", "zip directory");
    }
    if (view.getUint16(position + 8, true) & 1) throw new XlsxError("encrypted");
    const nameLength = view.getUint16(position + 28, true);
    const name = new TextDecoder().decode(
      bytes.subarray(position + ENTRY_LENGTH, position + ENTRY_LENGTH + nameLength),
    );
    entries.push({
      name: name.replace(/^\//, ""),
      method: view.getUint16(position + 10, true),
      crc: view.getUint32(position + 16, true),
      compressed: view.getUint32(position + 20, true),
      size: view.getUint32(position + 24, true),
      offset: view.getUint32(position + 42, true),
    });
    position +=
      ENTRY_LENGTH + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function checkEntry({ name, compressed, size }: DirectoryEntry, limits: GuardLimits): void {
  if (size === 0xffffffff || compressed === 0xffffffff) throw new XlsxError("hostile", `zip64: ${name}`);
  if (size > limits.entry) throw new XlsxError("too-large", `${name} ${size}`);
  // Deflate adds 5 bytes per 64 KB at worst: more compressed than uncompressed is a lie about the size.
  if (compressed > size + size / 1_000 + 64) throw new XlsxError("hostile", `lying size: ${name}`);
  if (size > limits.ratioFrom && size / Math.max(compressed, 1) > limits.ratio) {
    throw new XlsxError("hostile", `ratio: ${name}`);
  }
}

/** An encrypted workbook is an OLE container with a stream of this name, in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = new Uint8Array([..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
