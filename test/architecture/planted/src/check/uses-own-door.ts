import { checks } from "./index.ts";

export const seen = checks;
