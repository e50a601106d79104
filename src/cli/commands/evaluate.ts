import type { Rulebook } from "../../rulebook/rulebook.ts";
import { formatDateForPeople, parseDate } from "../../values/date-text.ts";
import { type Answered, answer } from "../../workspace/answer.ts";
import type { Explain } from "../../workspace/result.ts";
import { type Call, CallError, type Command, type ExitCode } from "../command.ts";
import type { Host } from "../host.ts";
import { openRules, refuseUnsound } from "../open-rules.ts";
import { readJson } from "../read-json.ts";
import { paint } from "../report/paint.ts";
import { showResult } from "../report/show-result.ts";
import { rulesOption } from "../rules-option.ts";

/** `proviso evaluate`: what rules come to for a person on a day, and why. */
export const evaluateCommand: Command = {
  name: "evaluate",
  summary: {
    en: "Say what a person is entitled to on a day, and why",
    fr: "Dire à quoi une personne a droit un jour donné, et pourquoi",
  },
  operands: { title: "RULE...", least: 1, most: Number.POSITIVE_INFINITY },
  options: [
    {
      name: "facts",
      value: "FILE",
      summary: {
        en: "facts of the person in JSON; - reads standard input",
        fr: "faits de la personne en JSON ; - lit l'entrée standard",
      },
    },
    {
      name: "on",
      value: "DATE",
      summary: { en: "the day judged, such as 2022-09-01", fr: "le jour considéré, par exemple 2022-09-01" },
    },
    {
      name: "known-on",
      value: "DATE",
      summary: {
        en: "as the texts were known on that day: leave out those adopted later",
        fr: "en l'état des textes à ce jour : sans ceux adoptés ensuite",
      },
    },
    {
      name: "reading",
      value: "NAME=OPTION",
      many: true,
      summary: { en: "choose an option of a reading", fr: "choisir une option d'une lecture" },
    },
    {
      name: "readings",
      summary: {
        en: "show each result under the other options of its readings",
        fr: "montrer chaque résultat selon les autres options de ses lectures",
      },
    },
    {
      name: "why-not",
      value: "NAME",
      summary: {
        en: "say why an exception, an alternative or a rule did not decide",
        fr: "dire pourquoi une exception, une hypothèse ou une règle n'a pas décidé",
      },
    },
    {
      name: "explain",
      summary: { en: "show how each result came about", fr: "montrer comment chaque résultat est obtenu" },
    },
    {
      name: "full",
      summary: {
        en: "the same with everything that was looked at and did not count",
        fr: "de même, avec tout ce qui a été examiné sans compter",
      },
    },
    {
      name: "depth",
      value: "LEVELS",
      summary: { en: "levels of the explanation to show", fr: "niveaux de l'explication à montrer" },
    },
    rulesOption,
  ],
  example: "proviso evaluate monthly_emoluments --facts person.json --on 2022-09-01 --explain",
  async run(call, host) {
    const on = required(call, "on");
    const [knownOn, whyNot] = [call.value("known-on"), call.value("why-not")];
    const facts = await readJson(required(call, "facts"), host);
    const opened = await openRules(call.values("rules"), call, host);
    const refused = refuseUnsound(opened, call, host);
    if (refused !== undefined) return refused;
    const { language } = call;
    const readings = readingsOf(call);
    const { rulebook } = opened.workspace;
    const answered = answer(rulebook, {
      rules: call.operands,
      facts,
      on,
      ...(knownOn !== undefined && { knownOn }),
      readings,
      otherReadings: call.has("readings"),
      ...(whyNot !== undefined && { whyNot }),
      language,
      explain: howMuch(call),
    });
    if (!answered.ok) return tellProblems(answered.problems, call, host);
    if (call.format === "json") host.stdout.write(`${JSON.stringify(answered, undefined, 2)}\n`);
    else tell(answered, rulebook, call, host);
    return Object.values(answered.results).some(({ status }) => status === "conflict") ? 1 : 0;
  },
};

function required(call: Call, option: string): string {
  const value = call.value(option);
  if (value !== undefined) return value;
  throw new CallError("missing-option", {
    en: `"--${option}" is missing; proviso evaluate --help shows an example.`,
    fr: `Il manque « --${option} » ; proviso evaluate --help donne un exemple.`,
  });
}

function readingsOf(call: Call): Readonly<Record<string, string>> {
  return Object.fromEntries(
    call.values("reading").map((written) => {
      const [, name, option] = /^([^=]+)=(.+)$/.exec(written) ?? [];
      if (name !== undefined && option !== undefined) return [name, option];
      throw new CallError("wrong-reading", {
        en: `"--reading" takes a name and an option, such as rounding=per_component, not "${written}".`,
        fr: `« --reading » prend un nom et une option, par exemple rounding=per_component, et non « ${written} ».`,
      });
    }),
  );
}

/** Facts or names that do not fit: one line each. */
function tellProblems(
  problems: Extract<ReturnType<typeof answer>, { readonly ok: false }>["problems"],
  { format, language }: Call,
  { stdout, stderr }: Host,
): ExitCode {
  for (const { message } of problems) stderr.write(`${paint(stderr).red("proviso")}: ${message[language]}\n`);
  const told = problems.map(({ message, ...problem }) => ({ ...problem, message: message[language] }));
  if (format === "json") stdout.write(`${JSON.stringify({ ok: false, problems: told }, undefined, 2)}\n`);
  return 2;
}

/** A program gets everything that was looked at; a person what it takes to follow the amount, unless they ask for more. */
function howMuch(call: Call): Explain {
  if (call.format === "json") return call.has("explain") ? "in-full" : "not";
  return call.has("full") ? "in-full" : "in-short";
}

function tell({ on, results, provenance }: Answered, rulebook: Rulebook, call: Call, { stdout }: Host): void {
  const { language } = call;
  const { knownOn } = provenance;
  const depth = levelsAsked(call);
  const explain = call.has("explain") || call.has("full") || depth !== undefined;
  const day = `${language === "en" ? "On" : "Au"} ${dayWords(on, call)}`;
  const state = language === "en" ? ", as known on " : ", en l'état des textes au ";
  stdout.write(`${day}${knownOn === undefined ? "" : state + dayWords(knownOn, call)}\n`);
  for (const result of Object.values(results)) {
    stdout.write(
      `\n${showResult(result, { rulebook, language, output: stdout, explain, ...(depth !== undefined && { depth }) })}`,
    );
  }
}

function levelsAsked(call: Call): number | undefined {
  const levels = call.value("depth");
  if (levels === undefined || /^[1-9]\d{0,2}$/.test(levels)) return levels === undefined ? undefined : Number(levels);
  throw new CallError("wrong-depth", {
    en: `"--depth" takes a number of levels from 1 to 999, not "${levels}".`,
    fr: `« --depth » prend un nombre de niveaux de 1 à 999, et non « ${levels} ».`,
  });
}

function dayWords(iso: string, { language }: Call): string {
  const day = parseDate(iso);
  return day === undefined ? iso : formatDateForPeople(day, language);
}
