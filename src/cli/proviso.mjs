#!/usr/bin/env node
// The `proviso` command as Node starts it: plain JavaScript, so that it runs in a fresh clone before anything is
// installed or built. It makes what is missing or out of date, then hands over to the bundle made from `main.ts`.
import { makeFresh } from "./make.mjs";

try {
  await makeFresh("command");
  if (process.argv[2] === "studio") await makeFresh("studio");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(2);
}

await import(new URL("../../dist/cli/proviso.js", import.meta.url).href);
