import { money } from "../src/values/money.ts";

export const seen = money;
