export { checks } from "./checks.ts";
