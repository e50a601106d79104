/** The label of a name that has no other: its words, the first letter capital. `household_rate` is "Household rate". */
export function labelFromName(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The name that a label makes: lower case, accents kept; spaces, apostrophes and hyphens become underscores, other signs
 * are dropped. "Allocation de ménage" is `allocation_de_ménage`.
 */
export function slug(label: string): string {
  return label
    .toLowerCase()
    .replace(/[\s'’‑-]+/gu, "_")
    .replace(/[^\p{L}\p{M}\p{N}_]/gu, "")
    .replace(/_+/g, "_")
    .replace(/^_|_$/g, "");
}
