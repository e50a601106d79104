import { parse } from "../../grammar/parse.ts";
import type { Source, Span } from "../../grammar/source.ts";
import type { Place, Project } from "../../src/language-service/project.ts";
import { resolve } from "../../src/rulebook/resolve.ts";

/** Where a test's text has its caret. */
const CARET = "‸";

/** A project of some files, of one of which a place is asked about. */
export interface Asked {
  readonly project: Project;
  readonly place: Place;
}

/** A project of files by name; `‸` in one of them marks the place asked about. */
export function asked(files: Readonly<Record<string, string>>): Asked {
  const [file = "", marked = ""] = Object.entries(files).find(([, text]) => text.includes(CARET)) ?? [];
  const texts = { ...files, [file]: marked.replace(CARET, "") };
  return { project: projectOf(texts), place: { file, offset: marked.indexOf(CARET) } };
}

/** A project of files by name. */
export function projectOf(files: Readonly<Record<string, string>>): Project {
  const sources: readonly Source[] = Object.entries(files).map(([file, text]) => ({ file, text }));
  const parsed = sources.map((source) => parse(source));
  const documents = parsed.map(({ value }) => value);
  const resolved = resolve(documents);
  const diagnostics = [...parsed.flatMap((document) => document.diagnostics), ...resolved.diagnostics];
  return { sources, documents, rulebook: resolved.value, diagnostics };
}

/** A span as the line it stands in, counted from 1, and its words. */
export function shown(project: Project, span: Span | undefined): string | undefined {
  const text = project.sources.find(({ file }) => file === span?.file)?.text;
  if (!span || text === undefined) return undefined;
  const line = text.slice(0, span.start).split("\n").length;
  return `${span.file}:${line} ${text.slice(span.start, span.end).split("\n")[0]}`;
}

/** A small rulebook with one of each thing that has a name. */
export const pay = `
choice grades
  fr Grades
  members A1 or A2

choice steps
  members first or second

fact grade is one of grades
fact married is yes or no
  fr Marié

figure household_rate
  fr Taux de ménage
  under Rule 16/1.1
  gives percentage
  shall be 6 % in force from 2008-01-01

reading rounding
  question Round when?
  option per_month
  option per_year
  taken per_month

fact salary is money in EUR per month

rule household_allowance
  fr Allocation de ménage
  under Rule 16/1 to 16/1.3
  note Paid with the salary.
  gives money in EUR per month
  when married
  otherwise no entitlement
  shall be salary times household_rate

  except where spouse_is_paid
    when grade is A2
    shall be zero
`;
