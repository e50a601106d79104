import { parseArgs } from "node:util";
import type { Bar } from "./bar.ts";
import { bars } from "./bars.ts";
import { openMeasured } from "./studio.ts";

/* `npm run measure:studio`: what the studio promises, measured in a browser on this machine. `--only WORDS` measures the bars
   whose group is named so; `--format json` prints one document and nothing else. */

const { values } = parseArgs({ options: { format: { type: "string" }, only: { type: "string" } } });
const asJson = values.format === "json";
const studio = await openMeasured();
const found: Bar[] = [];
try {
  for (const { group, measure } of bars) {
    if (values.only && !values.only.split(",").includes(group)) continue;
    if (!asJson) process.stderr.write(`measuring ${group} …\n`);
    const measured = await measure(studio);
    if (!asJson) process.stderr.write(table(measured));
    found.push(...measured);
  }
} finally {
  await studio.close();
}
process.stdout.write(asJson ? `${JSON.stringify({ bars: found })}\n` : table(found));

/** The bars in columns, as wide as their longest words. */
function table(rows: readonly Bar[]): string {
  const lines = [
    ["bar", "target", "measured", "met"],
    ...rows.map(({ bar, target, measured, met }) => [bar, target, measured, met ? "yes" : "no"]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => `${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}\n`).join("");
}
