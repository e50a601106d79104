const PRIME_LOW = 0x1b3;
const WORD = 2 ** 32;

/**
 * A fingerprint of text: FNV-1a of 64 bits over its UTF-16 code units, as 16 hexadecimal digits. It tells texts apart by
 * accident, not against somebody who wants two to look alike.
 *
 * @see Fowler, Noll, Vo: the offset basis and the prime 2^40 + 0x1b3 are theirs
 */
export function digest(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    low = (low ^ text.charCodeAt(i)) >>> 0;
    const product = low * PRIME_LOW;
    // The prime is 2^40 + 0x1b3: the first part moves the low word into the high one, eight bits up.
    high = (high * PRIME_LOW + low * 2 ** 8 + Math.floor(product / WORD)) % WORD;
    low = product % WORD;
  }
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return word.toString(16).padStart(8, "0");
}
