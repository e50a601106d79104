import { test } from "vitest";

export const seen = test;
