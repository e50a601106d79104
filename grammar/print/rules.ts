import type { Branch, InEveryCase, OutsideException, Rule } from "../ast.ts";
import type { KeywordId } from "../keywords.ts";
import { conditionLines, periodLines, reliesOnLines, valueText, whenLines } from "./clauses.ts";
import { limitLines } from "./deadlines.ts";
import { headingLines, namesLines } from "./headings.ts";
import { entryLines, ledgerLines } from "./ledgers.ts";
import { clause, commented, type Lines } from "./page.ts";
import type { Speech } from "./speech.ts";
import { stepLines } from "./steps.ts";
import { typeText } from "./types.ts";

const heads = { value: "rule", "yes-no": "definition", "time-limit": "timeLimit", ledger: "ledger" } as const;

/** A rule, definition or time limit in its canonical order. */
export function ruleLines(speech: Speech, rule: Rule): Lines {
  const { name, of, type, otherwise, inEveryCase, limit, ledger } = rule;
  const head = speech.line(speech.word(heads[rule.defines]), name.text, of && speech.word("of"), of?.text);
  const body = [
    ...headingLines(speech, rule.heading),
    ...(type ? [speech.line(speech.word("gives"), typeText(speech, type))] : []),
    ...(limit ? limitLines(speech, limit) : []),
    ...(ledger ? ledgerLines(speech, ledger) : []),
    ...periodLines(speech, rule.period),
    ...rule.appliesWhere.flatMap((condition) => conditionLines(speech, "appliesWhere", condition)),
    ...whenLines(speech, rule.when),
    ...(otherwise ? clause(speech, otherwise, (page) => valueText(page, "otherwise", otherwise)) : []),
    ...rule.reliesOn.flatMap((reading) => reliesOnLines(speech, "reliesOn", reading)),
    ...rule.steps.flatMap((step) => stepLines(speech, step)),
    ...(ledger ? entryLines(speech, ledger.entries) : []),
    ...rule.alternatives.flatMap((branch) => branchLines(speech, "alternative", branch)),
    ...rule.exceptions.flatMap((branch) => branchLines(speech, "exceptWhere", branch)),
    ...(inEveryCase ? inEveryCaseLines(speech, inEveryCase) : []),
  ];
  return commented(rule, head, body);
}

/** `exception NAME to RULE` and its clauses. */
export function outsideExceptionLines(speech: Speech, exception: OutsideException): Lines {
  const { branch, rule } = exception;
  const head = speech.line(speech.word("exception"), branch.name.text, speech.citing("to"), rule.text);
  return commented(exception, head, branchBody(speech, branch));
}

function branchLines(speech: Speech, id: KeywordId, branch: Branch): Lines {
  return ["", ...commented(branch, speech.line(speech.word(id), branch.name.text), branchBody(speech, branch))];
}

function branchBody(speech: Speech, branch: Branch): Lines {
  return [
    ...headingLines(speech, branch.heading),
    ...periodLines(speech, branch.period),
    ...namesLines(speech, "notwithstanding", branch.notwithstanding),
    ...namesLines(speech, "disapplies", branch.disapplies),
    ...(branch.evenIfNotEntitled ? [speech.word("whetherOrNotEntitled")] : []),
    ...whenLines(speech, branch.when),
    ...branch.reliesOn.flatMap((reading) => reliesOnLines(speech, "reliesOn", reading)),
    ...branch.steps.flatMap((step) => stepLines(speech, step)),
  ];
}

function inEveryCaseLines(speech: Speech, part: InEveryCase): Lines {
  const body = [
    ...part.reliesOn.flatMap((reading) => reliesOnLines(speech, "reliesOn", reading)),
    ...part.steps.flatMap((step) => stepLines(speech, step)),
  ];
  return ["", ...commented(part, speech.word("inEveryCase"), body)];
}
