import type { Edition, Row, Section, Table, TableKey, TableOutput } from "../../ast.ts";
import type { Block, Clause, Clauses, Part } from "../block.ts";

/** `table monthly_salary`: its keys, what it gives, and its rows by edition and section. */
export function readTable(block: Block): Table {
  const name = block.head.read((grammar) => grammar.name) ?? block.nameless();
  const keys: TableKey[] = [];
  const outputs: (() => TableOutput)[] = [];
  const contents = tableContents(block);
  let otherKeys: Table["otherKeys"];
  const clauses: Clauses = {
    ...contents.clauses,
    by: (clause) => {
      block.return();
      const key = clause.read((grammar) => grammar.tableKey);
      if (key) keys.push({ kind: "table-key", ...clause.lined(), ...key });
    },
    gives: (clause) => {
      const output = clause.read((grammar) => grammar.gives);
      const part = block.open(clause);
      if (output)
        outputs.push(() => ({ kind: "table-output", ...block.lined(part), ...output, heading: part.heading }));
    },
    otherKeys: (clause) => {
      block.return();
      otherKeys = block.once(
        clause,
        otherKeys,
        clause.read((grammar) => grammar.otherKeys),
      );
    },
  };
  block.read(() => [clauses], { rows: contents.rows });
  return {
    kind: "table",
    ...block.lined(block.declaration),
    name,
    heading: block.declaration.heading,
    keys,
    outputs: outputs.map((output) => output()),
    ...(otherKeys && { otherKeys }),
    editions: contents.finish(),
  };
}

interface SectionDraft {
  readonly part: Part;
  readonly head: Pick<Section, "key" | "value" | "currency" | "citations">;
  readonly rows: Row[];
}

interface EditionDraft {
  readonly part: Part;
  readonly head: Pick<Edition, "period" | "citations">;
  readonly sections: SectionDraft[];
}

interface Contents {
  readonly clauses: Clauses;
  rows(rows: readonly Row[]): void;
  finish(): Edition[];
}

/** The editions of a table. What stands before the first `edition` line belongs to one that is undated. */
function tableContents(block: Block): Contents {
  const editions: EditionDraft[] = [];
  const bare = (start: number): Part => ({ start, end: start, comments: [], heading: { under: [], notes: [] } });
  const lastEdition = (start: number): EditionDraft => {
    const last = editions.at(-1);
    if (last) return last;
    editions.push({ part: bare(start), head: { citations: [] }, sections: [] });
    return lastEdition(start);
  };
  const lastSection = (start: number): SectionDraft => {
    const { sections } = lastEdition(start);
    const last = sections.at(-1);
    if (last) return last;
    sections.push({ part: bare(start), head: { citations: [] }, rows: [] });
    return lastSection(start);
  };
  const openPart = (clause: Clause): Part => {
    const part = block.open(clause);
    block.return();
    return part;
  };
  return {
    clauses: {
      edition: (clause) => {
        const head = clause.read((grammar) => grammar.edition);
        if (head) editions.push({ part: openPart(clause), head, sections: [] });
      },
      section: (clause) => {
        const head = clause.read((grammar) => grammar.section);
        if (head) lastEdition(clause.span.start).sections.push({ part: openPart(clause), head, rows: [] });
      },
    },
    rows: (rows) => {
      lastSection(rows[0]?.span.start ?? 0).rows.push(...rows);
    },
    finish: () => editions.map((edition) => finishEdition(block, edition)),
  };
}

function finishEdition(block: Block, { part, head, sections }: EditionDraft): Edition {
  const finished = sections.map((section) => finishSection(block, section));
  extend(part, finished.at(-1)?.span.end);
  return { kind: "edition", ...block.lined(part), ...head, sections: finished };
}

function finishSection(block: Block, { part, head, rows }: SectionDraft): Section {
  const [header, ...others] = rows;
  extend(part, rows.at(-1)?.span.end);
  return { kind: "section", ...block.lined(part), ...head, ...(header && { header }), rows: others };
}

function extend(part: Part, end = 0): void {
  part.end = Math.max(part.end, end);
}
