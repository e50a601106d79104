import type { Expression, LedgerClauses, LedgerEntry, Occasion, Rule } from "../../ast.ts";
import type { KeywordId } from "../../keywords.ts";
import type { Block, Clause, Clauses, Part } from "../block.ts";
import { missingClause } from "../problems.ts";
import { readGoverning } from "./rule.ts";
import { emptyBody, stepClauses } from "./steps.ts";

/** `ledger NAME of SUBJECT`: what governs it, from when to when it runs, with what it opens, and its entries. */
export function readLedger(block: Block): Rule {
  const head = block.head.read((grammar) => grammar.owned) ?? { name: block.nameless() };
  const body = emptyBody();
  const governing = readGoverning(block);
  const account = readAccount(block);
  const { reliesOn } = stepClauses(block, body);
  const home = [governing.clauses, account.clauses, { ...(reliesOn && { reliesOn }) }, account.opening];
  block.read(() => account.current() ?? home);
  account.check();
  return {
    kind: "rule",
    ...block.lined(block.declaration),
    defines: "ledger",
    ...head,
    heading: block.declaration.heading,
    ...governing.finish(),
    reliesOn: body.reliesOn,
    steps: [],
    alternatives: [],
    exceptions: [],
    ledger: account.finish(),
  };
}

interface Account {
  /** The clauses that say from when to when the ledger runs and with what it opens. */
  readonly clauses: Clauses;
  /** The clauses that open an entry. */
  readonly opening: Clauses;
  /** The clauses at home in the entry last opened, if one is open, with those that open the next. */
  current(): readonly Clauses[] | undefined;
  /** Reports what no ledger can do without. */
  check(): void;
  finish(): LedgerClauses;
}

function readAccount(block: Block): Account {
  const said = new Set<KeywordId>();
  const entries: EntryDraft[] = [];
  let runs: LedgerClauses["runs"];
  let opensWith: Expression | undefined;
  const clauses: Clauses = {
    runsFrom: (clause) => {
      said.add("runsFrom");
      runs = block.once(
        clause,
        runs,
        clause.read((grammar) => grammar.run),
      );
    },
    opensWith: (clause) => {
      said.add("opensWith");
      opensWith = block.once(
        clause,
        opensWith,
        clause.read((grammar) => grammar.expression),
      );
    },
  };
  const open = (clause: Clause, occasion: Occasion | undefined) => entries.push(openEntry(block, clause, occasion));
  const opening: Clauses = {
    on: (clause) =>
      open(
        clause,
        clause.read((grammar) => grammar.occasion),
      ),
    every: (clause) =>
      open(
        clause,
        clause.read((grammar) => grammar.interval),
      ),
  };
  return {
    clauses,
    opening,
    current: () => (entries.length > 0 ? [...(entries.at(-1)?.clauses ?? []), opening] : undefined),
    check: () => {
      for (const id of ["runsFrom", "opensWith"] as const) {
        if (!said.has(id)) block.reader.report(missingClause(block.head.span, id));
      }
    },
    finish: () => ({
      ...(runs && { runs }),
      ...(opensWith && { opensWith }),
      entries: entries.flatMap((entry) => entry.finish() ?? []),
    }),
  };
}

interface EntryDraft {
  readonly clauses: readonly Clauses[];
  /** Nothing where it could not be read on which days the entry is made. */
  finish(): LedgerEntry | undefined;
}

function openEntry(block: Block, clause: Clause, occasion: Occasion | undefined): EntryDraft {
  const part: Part = block.open(clause);
  const body = emptyBody();
  // The balance is there from the opening on, so that no line sets it.
  const { shallBe, means, failingWhich, ...lines } = stepClauses(block, body, part);
  return {
    clauses: [lines],
    finish: () =>
      occasion && {
        kind: "ledger-entry",
        ...block.lined(part),
        occasion,
        heading: part.heading,
        reliesOn: body.reliesOn,
        steps: body.steps.map((step) => step()),
      },
  };
}
