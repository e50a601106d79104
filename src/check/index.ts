export { check } from "./check.ts";
export { checks } from "./checks.ts";
export type { Check } from "./report.ts";
