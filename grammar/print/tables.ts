import type { Edition, Section, Table, TableKey, TableOutput } from "../ast.ts";
import { citationsText, periodText } from "./citations.ts";
import { expressionText, rowLines } from "./expressions.ts";
import { headingLines } from "./headings.ts";
import { clause, commented, type Lines } from "./page.ts";
import type { Speech } from "./speech.ts";
import { typeText } from "./types.ts";

const missingKeys = {
  unknown: "unknown",
  "no-entitlement": "noEntitlement",
  "not-applicable": "notApplicable",
} as const;

/** A table: its keys, what it gives, and its editions. */
export function tableLines(speech: Speech, table: Table): Lines {
  const { name, heading, keys, outputs, otherKeys, editions } = table;
  const body = [
    ...headingLines(speech, heading),
    ...keys.flatMap((key) => keyLines(speech, key)),
    ...outputs.flatMap((output) => outputLines(speech, output)),
    ...(otherKeys ? [speech.line(speech.word("otherKeys"), speech.word(missingKeys[otherKeys]))] : []),
    ...editions.flatMap((edition) => editionLines(speech, edition)),
  ];
  return commented(table, speech.line(speech.word("table"), name.text), body);
}

function keyLines(speech: Speech, key: TableKey): Lines {
  const { name, type, direction } = key;
  return commented(
    key,
    speech.line(
      speech.word("by"),
      name.text,
      type && speech.line(speech.word("is"), typeText(speech, type)),
      direction && speech.word(direction),
    ),
  );
}

function outputLines(speech: Speech, output: TableOutput): Lines {
  const { type, name, heading } = output;
  const named = name && speech.line(speech.word("as"), name.text);
  return commented(
    output,
    speech.line(speech.word("gives"), typeText(speech, type), named),
    headingLines(speech, heading),
  );
}

function editionLines(speech: Speech, edition: Edition): Lines {
  const { period, citations, sections } = edition;
  const contents = sections.flatMap((section) => sectionLines(speech, section));
  if (!period) return contents;
  const head = speech.line(speech.word("edition"), periodText(speech, period)) + citationsText(speech, citations);
  return [...commented(edition, head), ...contents];
}

function sectionLines(speech: Speech, section: Section): Lines {
  const { key, value, currency, citations, header, rows } = section;
  const aligned = rowLines(speech, header ? [header, ...rows] : rows);
  if (!key || !value) return aligned;
  const head = clause(speech, section, (page) => {
    const narrowed = speech.line(speech.word("section"), key.text, expressionText(page, value));
    return speech.line(narrowed, currency && speech.word("in"), currency?.text) + citationsText(speech, citations);
  });
  return [...head, ...aligned];
}
