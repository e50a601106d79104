import type { Bilingual, Language } from "../../../grammar/source.ts";
import type { ExplanationNode } from "../../explain/explain-tree.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { Result } from "../../workspace/result.ts";
import type { Output } from "../host.ts";
import { paint } from "./paint.ts";
import { showExplanation } from "./show-explanation.ts";
import { showOtherReadings } from "./show-other-readings.ts";
import { showWhyNot } from "./show-why-not.ts";

/** How to show a result. */
export interface ResultShowing {
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly output: Output;
  /** Whether to show how the result came about. */
  readonly explain: boolean;
  /** Levels of the explanation to show; all when absent. */
  readonly depth?: number;
}

/** What a rule came to, for the officer who answers the person: the result, why, what is needed, what it rests on. */
export function showResult(result: Result, showing: ResultShowing): string {
  const { language, output, explain } = showing;
  const { bold, dim } = paint(output);
  const { label, words, explanation } = result;
  const colon = language === "fr" ? " : " : ": ";
  const tree = explain ? explanation : undefined;
  const cited = tree === undefined || tree.provisions.length === 0 ? "" : ` [${tree.provisions.join(", ")}]`;
  const body = tree === undefined ? details(result, showing) : showExplanation(tree, output, showing.depth);
  const lines = [
    `${bold(`${label}${colon}${words}`)}${dim(cited)}`,
    ...body,
    ...readingLines(result, showing),
    ...showOtherReadings(result, showing),
    ...showWhyNot(result, output),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function details(
  { reason, words, citations, explanation }: Result,
  { language, output }: ResultShowing,
): readonly string[] {
  const afterwards = explanation?.children.filter(isAfterwards) ?? [];
  const shown = citations.slice(0, fewCitations).join(", ");
  const others = citations.length > fewCitations ? more[language](citations.length - fewCitations) : "";
  return [
    ...(reason === undefined || reason === words ? [] : [`  ${reason}`]),
    ...afterwards.map(({ sentence }) => `  ${sentence}`),
    ...(shown === "" ? [] : [`  ${paint(output).dim(`${basis[language]}${shown}${others}`)}`]),
  ];
}

/** What follows the reasons in an explanation: what is needed, who decides, what is not computed. */
function isAfterwards({ kind }: ExplanationNode): boolean {
  return kind === "needs" || kind === "awaits" || kind === "touches";
}

/** Readings on the way, with the option that counted. */
function readingLines({ readings }: Result, { rulebook, language, output }: ResultShowing): readonly string[] {
  const told = Object.entries(readings).map(([key, option]) => {
    const reading = rulebook.readings.get(key);
    const chosen = reading?.options.find((one) => one.key === option);
    return `${reading?.label[language] ?? key} = ${chosen?.label[language] ?? open[language]}`;
  });
  return told.length === 0 ? [] : [paint(output).dim(`  ${readingsHead[language]}${told.join("; ")}`)];
}

/** A sum rests on dozens of provisions; these many are shown where no explanation shows each in its place. */
const fewCitations = 8;

const basis: Bilingual = { en: "Basis: ", fr: "Fondement : " };
const readingsHead: Bilingual = { en: "Readings: ", fr: "Lectures : " };
const open: Bilingual = { en: "open", fr: "non tranchée" };
const more = {
  en: (count: number) => ` and ${count} more (--explain shows where each counts)`,
  fr: (count: number) => ` et ${count} autres (--explain montre où chacune joue)`,
};
