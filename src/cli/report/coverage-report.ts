import type { Language, Source } from "../../../grammar/source.ts";
import { formatProvision } from "../../rulebook/provision-text.ts";
import type { Provision, Rulebook } from "../../rulebook/rulebook.ts";
import { isJustified } from "../../scenario/coverage/justified.ts";
import type { Coverage, UnseenCondition } from "../../scenario/coverage/measure-coverage.ts";
import type { Host } from "../host.ts";
import { paint } from "./paint.ts";
import { indexTexts, positionAt } from "./text-position.ts";

/** What scenarios leave untried, as a document for programs. */
export interface CoverageReport {
  readonly rules: Counted & { readonly missing: readonly string[] };
  /** `justified`: a comment beside the condition says why an answer is never seen; they count as covered. */
  readonly conditions: Counted & { readonly justified: number; readonly missing: readonly UntriedCondition[] };
  /** Provisions cited by rules of which at least one is evaluated. */
  readonly provisions: Counted & { readonly missing: readonly string[] };
}

interface Counted {
  readonly total: number;
  readonly covered: number;
}

/** A condition that no scenario saw hold (`never` has `yes`), or none saw fail (`no`). */
interface UntriedCondition {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly never: readonly ("yes" | "no")[];
}

/** Puts coverage in words and places. */
export function coverageReport(
  rulebook: Rulebook,
  { rules, conditions }: Coverage,
  sources: readonly Source[],
): CoverageReport {
  const missing = conditions.missing.filter((condition) => !isJustified(condition, sources));
  const justified = conditions.missing.length - missing.length;
  return {
    rules: { total: rules.total, covered: rules.covered, missing: rules.missing },
    conditions: {
      total: conditions.total,
      covered: conditions.covered + justified,
      justified,
      missing: untried(missing, sources),
    },
    provisions: provisionsOf(rulebook, new Set(rules.missing)),
  };
}

function untried(missing: readonly UnseenCondition[], sources: readonly Source[]): readonly UntriedCondition[] {
  const texts = indexTexts(sources);
  return missing.map(({ rule, span, never }) => ({
    rule,
    file: span.file,
    line: positionAt(texts, span.file, span.start).line,
    text:
      sources
        .find(({ file }) => file === span.file)
        ?.text.slice(span.start, span.end)
        .split("\n")[0]
        ?.trim() ?? "",
    never,
  }));
}

function provisionsOf({ rules, decisions }: Rulebook, unseen: ReadonlySet<string>): CoverageReport["provisions"] {
  const seen = new Map<string, boolean>();
  for (const { key, provisions } of [...rules.values(), ...decisions.values()])
    for (const name of provisions.map(inEnglish)) seen.set(name, seen.get(name) === true || !unseen.has(key));
  const missing = [...seen].filter(([, isSeen]) => !isSeen).map(([name]) => name);
  return { total: seen.size, covered: seen.size - missing.length, missing };
}

function inEnglish(provision: Provision): string {
  return formatProvision(provision, "en");
}

/** Lists what is untried, then the numbers. */
export function tellCoverage(
  { rules, conditions, provisions }: CoverageReport,
  language: Language,
  { stdout }: Host,
): void {
  const say = words[language];
  const { dim } = paint(stdout);
  for (const rule of rules.missing) stdout.write(`${say.unusedRule(rule)}\n`);
  for (const { file, line, text, never } of conditions.missing)
    stdout.write(`${dim(`${file}:${line}`)} ${say.never(text, never)}\n`);
  stdout.write(`${say.total(rules, conditions, provisions)}\n`);
}

const words = {
  en: {
    unusedRule: (rule: string) => `No scenario evaluates ${rule}.`,
    never: (text: string, never: readonly ("yes" | "no")[]) =>
      `"${text}" is ${never.map((answer) => (answer === "yes" ? "never seen to hold" : "never seen to fail")).join(", and ")}`,
    total: (rules: Counted, conditions: Counted & { justified: number }, provisions: Counted) =>
      `Coverage: ${rules.covered} of ${rules.total} rules, ${conditions.covered} of ${conditions.total} conditions` +
      ` (${conditions.justified} with a reason), ${provisions.covered} of ${provisions.total} provisions`,
  },
  fr: {
    unusedRule: (rule: string) => `Aucun scénario n'évalue ${rule}.`,
    never: (text: string, never: readonly ("yes" | "no")[]) =>
      `« ${text} » : ${never.map((answer) => (answer === "yes" ? "jamais vue remplie" : "jamais vue en défaut")).join(", et ")}`,
    total: (rules: Counted, conditions: Counted & { justified: number }, provisions: Counted) =>
      `Couverture : ${rules.covered} règles sur ${rules.total}, ${conditions.covered} conditions sur ${conditions.total}` +
      ` (dont ${conditions.justified} motivées), ${provisions.covered} dispositions sur ${provisions.total}`,
  },
};
