import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.ts";

/* The long run: `npm run fuzz -- --programs 1000000 --seed 7`. It is bundled and started by run.mjs. */

const { values } = parseArgs({
  options: { programs: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const programs = Number(values.programs);
const seed = Number(values.seed);
if (!Number.isSafeInteger(programs) || programs < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write("Say how many programs and which seed in whole numbers: --programs 1000 --seed 7\n");
  process.exit(2);
}
const began = performance.now();
const progress = (tried: number) => {
  const { stderr } = process;
  if (stderr.isTTY) stderr.write(`\r${Math.floor((100 * tried) / programs)} %, ${tried} programs, ${seconds()} s `);
};
const { programs: tried, questions, counterexample } = fuzz({ programs, seed, progress });
if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
const verdict = counterexample === undefined ? "agreed on all" : "disagreed on the last";
const counts = `${tried} programs, ${questions} questions`;
process.stdout.write(`${counts}, seed ${seed}: the evaluators ${verdict}, in ${seconds()} s\n`);
if (counterexample !== undefined) {
  process.stdout.write(`${counterexample}\n`);
  process.exitCode = 1;
}

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
