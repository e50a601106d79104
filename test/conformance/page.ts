import { divergences } from "./divergences.ts";
import { type Answered, agrees, type Report } from "./report.ts";
import type { VectorSet } from "./vectors.ts";

/** Where the page stands, from the root of the repository. */
export const conformancePage = "test/CONFORMANCE.md";

const origins: Readonly<Record<VectorSet, string>> = {
  cql: "[CQL tests](https://github.com/cqframework/cql-tests): arithmetic, dates, intervals, logic, null",
  "dates-calc":
    "[dates-calc](https://github.com/CatalaLang/dates-calc) of Catala, each case with three ways to treat a day that a month lacks",
};

/** The page that says how Proviso does on the public vectors. */
export function pageOf(report: Report): string {
  return `# Conformance

How the language answers the questions of public test sets. This page is written by \`npm run conformance\`; a test holds it to
the answers. The vectors are not part of the repository: name the folder that holds \`cql.json\` and \`dates-calc.json\` with
\`PROVISO_CONFORMANCE=/path/to/vectors\`.

Each question is put as the text of a small rulebook, its operands as facts; one that is null there is not told here. The text
is read, resolved and evaluated like any rulebook. "No value" on both sides counts as agreement.

## Sets

${table(["Set", "Questions", "Asked", "Agree", "Differ"], setRows(report))}

## What is asked

${table(["Area", "Asked", "Agree", "Differ"], areaRows(report))}

## Where the answers differ

${divergences.map((divergence) => divergenceText(divergence.reason, report)).join("\n\n")}

## What is not asked

${table(["Kind", "Questions", "Why"], kindRows(report))}
`;
}

function setRows({ answered, notAsked }: Report): string[][] {
  const skipped = [...notAsked.values()].flat().length;
  return (Object.keys(origins) as VectorSet[]).map((set) => {
    const asked = answered.filter((one) => one.set === set);
    // Every question of dates-calc is asked, so that all that are not belong to the other set.
    const all = asked.length + (set === "cql" ? skipped : 0);
    return [origins[set], String(all), ...countsOf(asked)];
  });
}

function areaRows({ answered }: Report): string[][] {
  const areas = [...new Set(answered.map(({ area }) => area))];
  const rows = areas.map((area) => [sentence(area), ...countsOf(answered.filter((one) => one.area === area))]);
  return [...rows, ["All", ...countsOf(answered)]];
}

function countsOf(asked: readonly Answered[]): string[] {
  const same = asked.filter(agrees).length;
  return [asked.length, same, asked.length - same].map(String);
}

function divergenceText(reason: string, { answered }: Report): string {
  const rows = answered
    .filter((one) => one.divergence === reason)
    .map(({ id, expected, answer }) => [`\`${id}\``, worded(expected), worded(answer)]);
  return `${reason}\n\n${table(["Question", "There", "Here"], rows)}`;
}

function kindRows({ notAsked }: Report): string[][] {
  return [...notAsked].map(([kind, vectors]) => [kind?.title ?? "", String(vectors.length), kind?.reason ?? ""]);
}

function worded(answer: string): string {
  return answer === "none" ? "no value" : answer;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
