import { nothing } from "./nowhere.ts";

export const seen = nothing;
