import type { Difference } from "../compare/difference.ts";

export type Seen = Difference;
