import type * as ast from "../../../grammar/ast.ts";
import { nameIn } from "../../language-service/named.ts";
import type { Entry, GivenFact, Key } from "../../rulebook/rulebook.ts";
import type { CalendarDate } from "../../values/calendar-date.ts";
import { formatDate } from "../../values/date-text.ts";
import type { Value } from "../../values/value.ts";
import { named, nowhere, valueWritten } from "./value-written.ts";
import { cannotBeGiven, cellCannotBeWritten, type Writing } from "./writing.ts";

/** The line that tells of a fact, if the text can. */
export function givenLine(writing: Writing, key: Key, given: GivenFact): ast.Given | undefined {
  const { rulebook, language, leaveOut } = writing;
  const entry = rulebook.facts.get(key) ?? rulebook.decisions.get(key) ?? rulebook.rules.get(key);
  const value = entry && !key.includes(".") ? givenValue(writing, entry, given) : undefined;
  if (entry && value) return { kind: "given", ...unplaced, name: named(nameIn(entry, language)), value };
  leaveOut(cannotBeGiven(entry?.label ?? { en: key, fr: key }));
  return undefined;
}

const unplaced = { span: nowhere, comments: [] };

function givenValue(writing: Writing, entry: Entry, given: GivenFact): ast.GivenValue | undefined {
  const fact = writing.rulebook.facts.get(entry.key);
  switch (given.kind) {
    case "unknown":
      return { kind: "given-unknown", span: nowhere };
    case "pending":
      return { kind: "given-pending", span: nowhere };
    case "not-happened":
      return { kind: "given-not-happened", span: nowhere };
    case "value":
      return fact?.isEvent ? happened(given.value) : spansOf(writing, [given]);
    case "dated":
      return spansOf(writing, given.spans);
    case "records":
      return recordsOf(writing, entry, given.records);
  }
}

function happened(value: Value): ast.GivenValue | undefined {
  return value.kind === "date" ? { kind: "given-happened", span: nowhere, on: dateLiteral(value.date) } : undefined;
}

/** A day as the text writes it. */
export function dateLiteral(date: CalendarDate): ast.DateLiteral {
  return { kind: "date", span: nowhere, iso: formatDate(date) };
}

type Spans = Extract<GivenFact, { readonly kind: "dated" }>["spans"];

/** A value and its days; a list has a span for each of its members, and none at all is a word of its own. */
function spansOf({ rulebook, language }: Writing, spans: Spans): ast.GivenValue | undefined {
  const [first] = spans;
  const isEmptyList = spans.length === 1 && first?.value.kind === "list" && first.value.items.length === 0;
  if (isEmptyList && !first.from && !first.to) return { kind: "given-none", span: nowhere };
  const written = spans.flatMap(({ value, from, to }) =>
    itemsOf(value).map((item) => {
      const expression = valueWritten(rulebook, item, language);
      const days = { ...(from && { from: dateLiteral(from) }), ...(to && { to: dateLiteral(to) }) };
      return expression && { span: nowhere, value: expression, ...days };
    }),
  );
  const complete = written.filter((span) => span !== undefined);
  const isComplete = complete.length === written.length && spans.every(({ value }) => itemsOf(value).length > 0);
  return isComplete && complete.length > 0 ? { kind: "given-spans", span: nowhere, spans: complete } : undefined;
}

function itemsOf(value: Value): readonly Value[] {
  return value.kind === "list" ? value.items : [value];
}

type Records = Extract<GivenFact, { readonly kind: "records" }>["records"];

function recordsOf(writing: Writing, entry: Entry, records: Records): ast.GivenValue | undefined {
  if (records.length === 0) return { kind: "given-none", span: nowhere };
  const columns = columnsOf(writing, entry, records);
  if (columns.length === 0) return undefined;
  const header = columns.map(({ name }) => ({ kind: "place" as const, span: nowhere, name, lookups: [] }));
  return {
    kind: "given-rows",
    span: nowhere,
    header: rowOf(header.map((place) => ({ kind: "value-cell", span: nowhere, values: [place] }))),
    rows: records.map((record) =>
      rowOf(columns.map(({ key, label }) => cellOf(writing, record.get(key) ?? { kind: "unknown" }, label))),
    ),
  };
}

/** The facts that some record tells of; where none does, the first that could be told, so that the records can be counted. */
function columnsOf({ rulebook, language }: Writing, { key: list }: Entry, records: Records) {
  const type = rulebook.facts.get(list)?.type;
  const subject = type?.kind === "list" && type.of.kind === "record" ? type.of.subject : undefined;
  const told = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const keys = told.length > 0 ? told : (rulebook.subjects.get(subject ?? "")?.facts.slice(0, 1) ?? []);
  return keys.flatMap((key) => {
    const entry = rulebook.facts.get(key) ?? rulebook.rules.get(key) ?? rulebook.decisions.get(key);
    return entry ? [{ key, label: entry.label, name: named(nameIn(entry, language)) }] : [];
  });
}

function cellOf({ rulebook, language, leaveOut }: Writing, given: GivenFact, label: Entry["label"]): ast.Cell {
  const values = given.kind === "value" ? itemsOf(given.value) : [];
  const written = values.map((value) => valueWritten(rulebook, value, language));
  const complete = written.filter((value) => value !== undefined);
  if (complete.length > 0 && complete.length === written.length) {
    return { kind: "value-cell", span: nowhere, values: complete };
  }
  if (given.kind !== "unknown") leaveOut(cellCannotBeWritten(label));
  return { kind: "any-cell", span: nowhere };
}

function rowOf(cells: readonly ast.Cell[]): ast.Row {
  return { kind: "row", ...unplaced, cells, tail: { citations: [] } };
}
