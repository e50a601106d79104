/** Low part of the prime 2^40 + 0x1b3. */
const PRIME = 0x1b3;
const LIMB = 0xffff;

/** A fingerprint in the making. */
export interface Digest {
  add(text: string): void;
  /** What was added so far, as 16 hexadecimal digits. */
  hex(): string;
}

/**
 * A fingerprint of text: FNV-1a of 64 bits over its UTF-16 code units. It tells texts apart by accident, not against
 * somebody who wants two to look alike.
 *
 * The number is held in four parts of 16 bits, lowest first, so that every product stays a small integer.
 *
 * @see Fowler, Noll, Vo: the offset basis and the prime are theirs
 */
export function createDigest(): Digest {
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  return {
    add(text) {
      for (let i = 0; i < text.length; i++) {
        a ^= text.charCodeAt(i);
        // Times 2^40 is two parts and eight bits up.
        const third = c * PRIME + (a << 8);
        const fourth = d * PRIME + (b << 8);
        const first = a * PRIME;
        const second = b * PRIME + (first >>> 16);
        const carried = third + (second >>> 16);
        a = first & LIMB;
        b = second & LIMB;
        c = carried & LIMB;
        d = (fourth + (carried >>> 16)) & LIMB;
      }
    },
    hex: () => [d, c, b, a].map((part) => part.toString(16).padStart(4, "0")).join(""),
  };
}
