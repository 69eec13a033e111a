import { Inflate, inflateSync } from "fflate";
import { XlsxError } from "../errors";
import { type DirectoryEntry, LOCAL_HEADER } from "../guard";
import { crc32 } from "./crc32";

const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes fed at once: deflate multiplies by about 1,000 at most, so a lie is caught within 32 MB. */
const STEP = 32_768;
/** So many can't keep anybody waiting, whatever they lie: a second and a half where they say 4 MB and are 390. */
const AT_ONCE = 400_000;

/**
 * Inflates the wanted entries, and holds each to the size that its directory line states.
 *
 * @throws XlsxError `hostile` for more bytes than stated, `damaged` for fewer, a broken stream or another checksum.
 */
export function unpack(
  bytes: Uint8Array,
  directory: readonly DirectoryEntry[],
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  for (const entry of directory) {
    if (!wanted(entry.name)) continue;
    const { offset, compressed, name } = entry;
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
      throw new XlsxError("damaged", name);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + compressed > bytes.length) throw new XlsxError("damaged", name);
    const content = inflate(bytes.subarray(start, start + compressed), entry);
    // A byte that a disk or a download changed may still inflate: to another figure, which nobody would see.
    if (crc32(content) !== entry.crc) throw new XlsxError("damaged", `checksum of ${name}`);
    parts.set(name, content);
  }
  return parts;
}

function inflate(source: Uint8Array, { name, size, method }: DirectoryEntry): Uint8Array {
  if (method === STORED && source.length === size) return source;
  if (method !== DEFLATED) throw new XlsxError("damaged", name);
  return source.length <= AT_ONCE ? inflateAtOnce(source, name, size) : inflateInSteps(source, name, size);
}

/** Twice as fast; one byte too many is room enough to see that there are more. */
function inflateAtOnce(source: Uint8Array, name: string, size: number): Uint8Array {
  let result: Uint8Array;
  try {
    result = inflateSync(source, { out: new Uint8Array(size + 1) });
  } catch (error) {
    throw new XlsxError("damaged", name, { cause: error });
  }
  if (result.length > size) throw new XlsxError("hostile", `lying size: ${name}`);
  if (result.length < size) throw new XlsxError("damaged", name);
  return result;
}

function inflateInSteps(source: Uint8Array, name: string, size: number): Uint8Array {
  const result = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new XlsxError("hostile", `lying size: ${name}`);
    result.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < source.length; at += STEP) {
      stream.push(source.subarray(at, at + STEP), at + STEP >= source.length);
    }
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("damaged", name, { cause: error });
  }
  if (filled !== size) throw new XlsxError("damaged", name);
  return result;
}
