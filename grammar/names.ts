/**
 * The name that a label makes: lower case, accents kept; blanks, apostrophes and hyphens join words by `_`; other signs go.
 *
 * "Allocation de ménage" makes `allocation_de_ménage`, "Pays d'affectation" makes `pays_d_affectation`.
 */
export function slug(label: string): string {
  return label
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s'’\-‐‑–_]+/gu, "_")
    .replace(/[^\p{L}\p{M}\p{N}_]/gu, "")
    .replace(/_+/g, "_")
    .replace(/^_|_$/g, "");
}

/** The label of a name that has no other: its words, with a capital at the start. */
export function labelFromName(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
