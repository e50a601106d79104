import { checks } from "../check/checks.ts";

export const seen = checks;
