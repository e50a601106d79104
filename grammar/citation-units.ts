import type { AnnexUnit } from "./ast.ts";
import type { citationWords } from "./keywords.ts";

/** The word for each kind of unit of an annex or agreement. */
export const citationUnits = {
  article: "unitArticle",
  paragraph: "unitParagraph",
  instruction: "unitInstruction",
  rule: "unitRule",
  note: "unitNote",
  appendix: "unitAppendix",
} as const satisfies Record<AnnexUnit, keyof typeof citationWords>;
