/** The two authentic languages of the law, as ISO 639-1 codes. */
export type Language = "en" | "fr";
