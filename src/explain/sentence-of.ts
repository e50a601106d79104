import type { Trace, TraceSubject } from "../evaluate/outcome.ts";
import type { Key } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { formatDateForPeople } from "../values/date-text.ts";
import type { ValueKind } from "../values/value.ts";
import { bodySentence, delegationSentence, quorumSentence, seatSentence } from "./body-sentence.ts";
import { stretchWords } from "./describe-hours.ts";
import { entrySentence, interestSentence, sliceSentence } from "./ledger-sentence.ts";
import { branchLabel, ofRecord, rangeWords, resultWords } from "./result-words.ts";
import { stageSentence } from "./stage-sentence.ts";
import { settingWords, stepSentence } from "./step-sentence.ts";
import { measuredSentence, periodSentence, periodsSentence, spellSentence } from "./tell-spells.ts";
import type { Telling } from "./telling.ts";
import { words } from "./word-expression.ts";
import { capitalised, labelOf, recordLabel, valueWords } from "./wording.ts";

type Tellers = {
  readonly [Kind in TraceSubject["kind"]]: (
    what: Extract<TraceSubject, { readonly kind: Kind }>,
    node: Trace,
    telling: Telling,
  ) => string;
};

/** What a node of the trace says, as a sentence without its full stop. */
export function sentenceOf(node: Trace, telling: Telling): string {
  const tell = tellers[node.what.kind] as (what: TraceSubject, node: Trace, telling: Telling) => string;
  return tell(node.what, node, telling) + textWords(node, telling);
}

/** Which text was applied, where texts say when they were adopted. */
function textWords({ text }: Trace, telling: Telling): string {
  const { sentences } = telling;
  const adopted = text?.adopted ? sentences.text.adopted(day(text.adopted, telling)) : "";
  return text?.laterAdopted ? adopted + sentences.text.laterAdopted(day(text.laterAdopted, telling)) : adopted;
}

const tellers: Tellers = {
  rule: ({ key, index }, node, telling) =>
    telling.sentences.result(ofRecord(key, index, telling), resultWords(node, telling)),
  figure: ({ key, on }, node, telling) =>
    telling.sentences.figure(labelOf(key, telling), resultWords(node, telling), day(on, telling)),
  decision: decisionSentence,
  fact: factSentence,
  "given-rule": ({ key, index }, node, telling) =>
    telling.sentences.givenRule(ofRecord(key, index, telling), resultWords(node, telling)),
  "look-up": lookUpSentence,
  reading: readingSentence,
  gate: gateSentence,
  stage: stageSentence,
  branch: branchSentence,
  "general-case": (_, node, telling) =>
    telling.sentences.generalCase(settingWords(node.span, telling), resultWords(node, telling)),
  "in-every-case": (_, node, telling) => telling.sentences.inEveryCase(resultWords(node, telling)),
  otherwise: (_, node, telling) => telling.sentences.otherwise(resultWords(node, telling)),
  step: stepSentence,
  local: ({ label }, node, telling) => telling.sentences.local(label[telling.language], resultWords(node, telling)),
  condition: conditionSentence,
  "as-if": ({ given }, node, telling) =>
    telling.sentences.asIf(
      given.map(({ key, value }) => [
        labelOf(key, telling),
        value ? valueWords(value, telling) : telling.sentences.answer.open,
      ]),
      resultWords(node, telling),
    ),
  extreme: ({ pick, items }, node, telling) => {
    const known = items.flatMap((item) => (item ? [valueWords(item, telling)] : []));
    const areDates = items.some((item) => item && timeKinds.has(item.kind));
    const all =
      known.length === items.length
        ? capitalised(telling.phrases.extreme[pick](telling.phrases.and(known), areDates))
        : undefined;
    return telling.sentences.extreme(all, resultWords(node, telling));
  },
  "first-day": ({ firstDay, isPutOff }, node, telling) =>
    telling.sentences.limit.firstDay[firstDay](resultWords(node, telling), isPutOff),
  period: ({ length, missingDay }, node, telling) => {
    const { limit } = telling.sentences;
    const policy = missingDay ? limit.missingDay[missingDay] : "";
    return limit.period(valueWords(length, telling), resultWords(node, telling)) + policy;
  },
  pause: ({ from, to, days }, node, telling) =>
    telling.sentences.limit.pause(day(from, telling), day(to, telling), days, resultWords(node, telling)),
  moved: ({ from, calendar }, node, telling) =>
    telling.sentences.limit.moved(day(from, telling), labelOf(calendar, telling), resultWords(node, telling)),
  delegation: delegationSentence,
  body: bodySentence,
  quorum: quorumSentence,
  seat: seatSentence,
  "hours-covered": ({ hours, calendar }, node, telling) => {
    const by = [hours, calendar].flatMap((key) => (key === undefined ? [] : [labelOf(key, telling)]));
    return telling.phrases.clock.total(by, resultWords(node, telling));
  },
  "hours-of-day": ({ date, stretches }, node, telling) => {
    const told = telling.phrases.and(stretches.map((stretch) => stretchWords(stretch, telling)));
    return telling.phrases.clock.onDay(day(date, telling), told, resultWords(node, telling));
  },
  "hours-of-days": ({ from, to }, node, telling) =>
    telling.phrases.clock.onDays(day(from, telling), day(to, telling), resultWords(node, telling)),
  "according-row": ({ keys }, node, telling) =>
    telling.sentences.accordingRow(
      telling.phrases.and(keys.map((key) => valueWords(key, telling))),
      resultWords(node, telling),
    ),
  spells: (what, node, telling) => measuredSentence(what, resultWords(node, telling), node, telling),
  spell: spellSentence,
  periods: (_, node, telling) => periodsSentence(resultWords(node, telling), node, telling),
  "period-of": (what, node, telling) => periodSentence(what, resultWords(node, telling), telling),
  "ledger-opens": ({ on }, node, telling) =>
    telling.sentences.ledger.opens(day(on, telling), resultWords(node, telling)),
  entry: entrySentence,
  slice: sliceSentence,
  interest: interestSentence,
  record: ({ subject, index }, node, telling) =>
    telling.sentences.result(
      recordLabel(subject, index, telling.rulebook, telling.language),
      resultWords(node, telling),
    ),
};

const timeKinds: ReadonlySet<ValueKind> = new Set(["date", "time-of-day", "date-and-time"]);

function day(date: CalendarDate, { language }: Telling): string {
  return formatDateForPeople(date, language);
}

type SubjectOf<Kind extends TraceSubject["kind"]> = Extract<TraceSubject, { readonly kind: Kind }>;

function factSentence({ key, index, told, since }: SubjectOf<"fact">, node: Trace, telling: Telling): string {
  const name = ofRecord(key, index, telling);
  const { sentences } = telling;
  if (told === "unknown") return sentences.notTold(name);
  if (told === "not-happened") return sentences.notHappened(name);
  if (told === "deemed") return sentences.deemed(name, resultWords(node, telling));
  if (told === "pending") return sentences.pending(name);
  return sentences.told(name, resultWords(node, telling), since && day(since, telling));
}

function decisionSentence(what: SubjectOf<"decision">, node: Trace, telling: Telling): string {
  const { sentences } = telling;
  const name = ofRecord(what.key, what.index, telling);
  switch (what.standing) {
    case "taken":
      return sentences.decisionTaken(name, resultWords(node, telling));
    case "not-open":
      return sentences.decisionNotOpen(name);
    case "undecided":
      return sentences.decisionUndecided(name);
    case "open": {
      const authorities = telling.phrases.or(what.authorities.map((key: Key) => labelOf(key, telling)));
      const bounds = what.bounds && rangeWords(what.bounds, telling);
      return sentences.decisionOpen(
        name,
        authorities,
        bounds || undefined,
        node.value && valueWords(node.value, telling),
      );
    }
  }
}

function lookUpSentence(what: SubjectOf<"look-up">, node: Trace, telling: Telling): string {
  const output = telling.rulebook.tables.get(what.table)?.outputs[what.output];
  return telling.sentences.lookUp(
    output?.label[telling.language] ?? labelOf(what.table, telling),
    what.editionFrom && day(what.editionFrom, telling),
    what.keys.map(({ name, value }) => [keyLabel(name, telling), valueWords(value, telling)]),
    resultWords(node, telling),
  );
}

function keyLabel(name: string, telling: Telling): string {
  return labelOf(name, telling).replaceAll("_", " ").toLowerCase();
}

function readingSentence({ key, option, byDefault }: SubjectOf<"reading">, _: Trace, telling: Telling): string {
  const { sentences, rulebook, language } = telling;
  const name = labelOf(key, telling);
  const taken = rulebook.readings.get(key)?.options.find((one) => one.key === option);
  return taken ? sentences.reading(name, taken.label[language], byDefault) : sentences.readingUnsettled(name);
}

function branchSentence(what: SubjectOf<"branch">, node: Trace, telling: Telling): string {
  const name = branchLabel(what.rule, what.key, telling);
  const by = what.by && branchLabel(what.rule, what.by, telling);
  const sentence = telling.sentences.branch[what.standing](what.branch, name, by);
  const hasAmount = what.standing === "decided" && node.children.some((child) => child.what.kind === "step");
  return hasAmount ? telling.sentences.result(sentence, resultWords(node, telling)) : sentence;
}

function conditionSentence(what: SubjectOf<"condition">, node: Trace, telling: Telling): string {
  const { sentences } = telling;
  const truth = truthOf(node);
  if (what.shape === "all" || what.shape === "any" || what.shape === "none") return sentences.group[what.shape][truth];
  const expression = telling.places.expressionAt(node.span);
  const condition = capitalised(expression ? words(expression, telling) : sentences.test);
  return sentences.condition(condition + valuesCompared(what, telling), sentences.answer[truth]);
}

/** The test is the gate's own: with the values it compared. */
function gateSentence({ gate }: SubjectOf<"gate">, node: Trace, telling: Telling): string {
  const expression = telling.places.expressionAt(node.span);
  const [test] = node.children;
  const values = test?.what.kind === "condition" ? valuesCompared(test.what, telling) : "";
  return telling.sentences.gate[truthOf(node)](gate, expression && words(expression, telling) + values);
}

/** Of choices and answers, the words of the test say enough. */
function valuesCompared({ shape, left, right }: SubjectOf<"condition">, telling: Telling): string {
  if (shape !== "compare" && shape !== "between") return "";
  if (!left || !right || left.kind === "choice" || left.kind === "yes-no") return "";
  const others = telling.phrases.and(right.map((value) => valueWords(value, telling)));
  return telling.sentences.against(valueWords(left, telling), others);
}

function truthOf({ value }: Trace): "yes" | "no" | "open" {
  if (value?.kind !== "yes-no") return "open";
  return value.yes ? "yes" : "no";
}
