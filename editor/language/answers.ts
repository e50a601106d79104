import { complete } from "../../src/language-service/complete.ts";
import { definition } from "../../src/language-service/definition.ts";
import { format } from "../../src/language-service/format.ts";
import { hover } from "../../src/language-service/hover.ts";
import { references } from "../../src/language-service/references.ts";
import type { Question, Questions } from "../messages.ts";
import { comparison } from "./comparison.ts";
import { explanation } from "./explanation.ts";
import type { Studied } from "./studied.ts";

/** How each question is answered. */
export const answers: {
  readonly [Q in Question]: (studied: Studied, asked: Questions[Q]["asked"]) => Questions[Q]["answer"];
} = {
  complete: ({ workspace }, place) => complete(workspace, place),
  hover: ({ workspace }, { language, ...place }) => hover(workspace, place, language),
  definition: ({ workspace }, place) => definition(workspace, place),
  references: ({ workspace }, place) => references(workspace, place),
  format: ({ workspace }, { file }) => format(workspace, file),
  explain: explanation,
  compare: (studied, { older }) => comparison(older, studied),
};
