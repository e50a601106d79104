import { circle } from "./circle.ts";

export const ring = (): number => circle();
