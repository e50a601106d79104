import type { Option } from "./command.ts";

/** `--rules DIR`, of commands whose words name rules and not paths. */
export const rulesOption: Option = {
  name: "rules",
  value: "DIR",
  summary: { en: "folder of the rules (rules/ by default)", fr: "dossier des règles (rules/ par défaut)" },
};
