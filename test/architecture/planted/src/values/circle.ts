import { ring } from "./ring.ts";

export const circle = (): number => ring();
