const POLYNOMIAL = 0xedb88320;

/** For each byte, what it does to the checksum when it stands so many bytes before the last one that is taken at once. */
const TABLES = (() => {
  const tables = Array.from({ length: 4 }, () => new Int32Array(256));
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
    tables[0]![byte] = rest;
  }
  for (let byte = 0; byte < 256; byte++) {
    for (let step = 1; step < 4; step++) {
      const before = tables[step - 1]![byte]!;
      tables[step]![byte] = (before >>> 8) ^ tables[0]![before & 0xff]!;
    }
  }
  return tables as [Int32Array, Int32Array, Int32Array, Int32Array];
})();

/**
 * The checksum that a ZIP keeps of each of its entries, four bytes at once: entries of ours are of megabytes.
 * @example crc32(new TextEncoder().encode("123456789")) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  const [last, third, second, first] = TABLES;
  let rest = -1;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    rest ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    rest =
      first[rest & 0xff]! ^ second[(rest >>> 8) & 0xff]! ^ third[(rest >>> 16) & 0xff]! ^ last[rest >>> 24]!;
  }
  for (; at < bytes.length; at++) rest = (rest >>> 8) ^ last[(rest ^ bytes[at]!) & 0xff]!;
  return ~rest >>> 0;
}
