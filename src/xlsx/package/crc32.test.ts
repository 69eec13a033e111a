import { crc32 } from "./crc32";

it.each([
  ["", 0],
  ["1", 0x83dcefb7],
  ["123456789", 0xcbf43926],
  ["The quick brown fox jumps over the lazy dog", 0x414fa339],
])("of %j", (text, checksum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(checksum);
});
