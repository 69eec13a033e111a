/** Of FNV-1a over 64 bits: where it begins, and its prime 2^40 + 0x1b3, in halves of 32 bits. */
const START = { high: 0xcbf29ce4, low: 0x84222325 };
const PRIME_HIGH = 0x100;
const PRIME_LOW = 0x1b3;

const HALF = 0x10000;
const encoder = new TextEncoder();

/**
 * FNV-1a over 64 bits of a text in UTF-8, as four groups of hexadecimal figures: so no program takes it for a number.
 * A checksum: it says that something changed, and proves nothing about who.
 *
 * @example fnv1a64("a") // "af63-dc4c-8601-ec8c"
 */
export function fnv1a64(text: string): string {
  let { high, low } = START;
  for (const byte of encoder.encode(text)) {
    low = (low ^ byte) >>> 0;
    // Products of 16 bits by the prime's low part stay exact; only what fits in 64 bits is kept.
    const bottom = (low % HALF) * PRIME_LOW;
    const top = Math.floor(low / HALF) * PRIME_LOW + Math.floor(bottom / HALF);
    const carry = Math.floor(top / HALF);
    high = (Math.imul(high, PRIME_LOW) + Math.imul(low, PRIME_HIGH) + carry) >>> 0;
    low = (((top % HALF) * HALF) | (bottom % HALF)) >>> 0;
  }
  const figures = [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
  return figures.match(/.{4}/g)!.join("-");
}
