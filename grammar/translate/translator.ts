import type {
  Body,
  Branch,
  Declaration,
  Expectation,
  Expression,
  Heading,
  Members,
  Name,
  Place,
  Row,
  Rule,
  Selection,
  Step,
  Subject,
  Words,
} from "../ast.ts";
import type { Language } from "../source.ts";
import type { Node } from "../visit.ts";
import { swappedLabels, swappedTitle, swappedWords } from "./headings.ts";
import { type NameTable, otherName, type Scope } from "./name-table.ts";

/** Where a name is used. */
interface Context {
  /** Where it is looked for first. */
  readonly scopes: readonly Scope[];
  /** Part results of the rule. */
  readonly locals: ReadonlyMap<string, string>;
  /** The rule whose branches are meant. */
  readonly rule: string;
}

const nowhere: Context = { scopes: [], locals: new Map(), rule: "" };

/** Words to the end of a line, by the property that holds them. */
const freeWords = new Set(["question", "establishedBy", "reason", "notes", "havingRegardTo"]);

/** What is the same in both languages. */
const kept = new Set(["span", "comments", "endComment", "trailingComments", "currency", "classedAs"]);

type Handlers = {
  readonly [K in Node["kind"]]?: (node: Extract<Node, { kind: K }>, context: Context) => Node;
};

/** Gives trees the names and words of the other language. */
export class Translator {
  readonly #names: NameTable;
  readonly #to: Language;

  constructor(names: NameTable, to: Language) {
    this.#names = names;
    this.#to = to;
  }

  declaration(declaration: Declaration): Declaration {
    return this.#rewritten(declaration, nowhere);
  }

  /** Nodes whose names mean something only with their surroundings; all others are copied with names at large. */
  readonly #handlers: Handlers = {
    chapter: (node) => ({ ...this.#copied(node, nowhere), ...this.#title(node) }),
    contents: (node) => ({ ...this.#copied(node, nowhere), ...this.#title(node) }),
    scenario: (node) => ({ ...this.#copied(node, nowhere), ...this.#title(node) }),
    choice: (node) => this.#named(this.#copied(node, this.#in(`in ${node.name.text}`)), node, ""),
    subject: (node) => this.#named(this.#lasting(node), node, ""),
    authority: (node, context) => this.#named(this.#copied(node, context), node, ""),
    body: (node, context) => this.#body(node, context),
    event: (node) => this.#named(node, node, ""),
    calendar: (node, context) => this.#named(this.#copied(node, context), node, ""),
    "hours-of-the-day": (node, context) => this.#named(this.#copied(node, context), node, ""),
    counting: (node, context) => this.#named(this.#copied(node, context), node, ""),
    fact: (node, context) => this.#named(this.#copied(node, context), node, ofSubject(node)),
    figure: (node, context) => this.#named(this.#copied(node, context), node, ""),
    table: (node, context) => this.#named(this.#copied(node, context), node, ""),
    decision: (node) => this.#named(this.#copied(node, this.#in(ofSubject(node))), node, ofSubject(node)),
    reading: (node) => {
      const scope: Scope = `in ${node.name.text}`;
      const { taken } = node;
      const copy = this.#named(this.#copied(node, this.#in(scope)), node, "");
      return { ...copy, ...(taken && { taken: this.#name(taken, scope) }) };
    },
    procedure: (node) => this.#named(this.#copied(node, this.#in(`of ${node.name.text}`)), node, ""),
    stage: (node, context) => {
      const copy = this.#named(this.#copied(node, nowhere), node, ...context.scopes);
      return { ...copy, ...(node.after && { after: node.after.map((one) => this.#name(one, ...context.scopes)) }) };
    },
    "is-at": (node, context) => {
      const scopes = node.left.kind === "place" ? this.#valueScopes(node.left.name) : [];
      return { ...this.#copied(node, context), stage: this.#name(node.stage, ...scopes) };
    },
    rule: (node) => this.#named(this.#copied(node, this.#inRule(node)), node, ofSubject(node)),
    "outside-exception": (node) => {
      const locals = this.#locals(node.branch.steps);
      const context = { scopes: [], locals, rule: node.rule.text };
      return { ...node, rule: this.#name(node.rule), branch: this.#rewritten(node.branch, context) };
    },
    alternative: (node, context) => this.#branch(node, context),
    exception: (node, context) => this.#branch(node, context),
    member: (node, { scopes }) => this.#named(node, node, ...scopes),
    option: (node, context) => this.#named(this.#copied(node, context), node, ...context.scopes),
    "table-output": (node, context) => this.#output(this.#copied(node, context), node),
    let: (node, context) => {
      const name = { ...node.name, text: context.locals.get(node.name.text) ?? node.name.text };
      return { ...this.#copied(node, context), name, heading: this.#heading(node.heading, node.name, name) };
    },
    "ledger-entry": (node, context) => {
      const { occasion } = node;
      const own = occasion.kind === "of-each" ? this.#recordScopes(occasion.members.list.name) : [];
      return this.#copied(node, { ...context, scopes: [...own, ...context.scopes] });
    },
    "of-each": (node, context) => ({
      ...node,
      date: this.#name(node.date, ...this.#recordScopes(node.members.list.name)),
      members: this.#members(node.members, context),
    }),
    "relies-on": (node) => ({
      ...node,
      reading: this.#name(node.reading),
      ...(node.option && { option: this.#name(node.option, `in ${node.reading.text}`) }),
    }),
    given: (node) => ({
      ...this.#copied(node, this.#in(...this.#valueScopes(node.name), ...this.#recordScopes(node.name))),
      name: this.#name(node.name),
    }),
    expectation: (node) => this.#expectation(node),
    section: (node, context) => {
      const { key, value } = node;
      const copy = this.#copied(node, context);
      return value && key ? { ...copy, value: this.#rewritten(value, this.#in(...this.#valueScopes(key))) } : copy;
    },
    "according-to": (node, context) => ({
      ...this.#copied(node, context),
      rows: node.rows.map((row) => this.#according(row, node.keys, context)),
    }),
    place: (node, context) => this.#place(node, context),
    total: (node, context) => {
      const { item, over } = node;
      const scopes = this.#recordScopes(over.list.name);
      return { ...node, item: this.#name(item, ...scopes), over: this.#members(over, context) };
    },
    "count-of": (node, context) => ({ ...node, members: this.#members(node.members, context) }),
    "hours-covered": (node, context) => ({
      ...this.#copied(node, context),
      members: this.#members(node.members, context),
    }),
    covered: (node, context) => this.#overMembers(node, context),
    "longest-run": (node, context) => this.#overMembers(node, context),
    "most-covered": (node, context) => this.#overMembers(node, context),
    "run-edge": (node, context) => this.#overMembers(node, context),
    "some-are": (node, context) => ({
      ...node,
      list: this.#place(node.list, context),
      definition: this.#name(node.definition, ...this.#recordScopes(node.list.name)),
    }),
    compare: (node, context) => ({ ...this.#copied(node, context), right: this.#like(node.left, node.right, context) }),
    includes: (node, context) => ({
      ...this.#copied(node, context),
      value: this.#like(node.left, node.value, context),
    }),
    "one-of": (node, context) => ({
      ...this.#copied(node, context),
      values: node.values.map((value) => this.#like(node.left, value, context)),
    }),
  };

  #rewritten<T extends Node>(node: T, context: Context): T {
    const handler = this.#handlers[node.kind] as ((node: Node, context: Context) => Node) | undefined;
    return (handler ? handler(node, context) : this.#copied(node, context)) as T;
  }

  /** A copy in which every part is rewritten. */
  #copied<T extends object>(node: T, context: Context): T {
    const parts = Object.entries(node).map(([key, part]) => [key, this.#part(key, part, context)]);
    return Object.fromEntries(parts) as T;
  }

  /** What members are is said of the records of its list. */
  #body(node: Body, context: Context): Body {
    const scopes = node.madeUpOf ? this.#recordScopes(node.madeUpOf) : [];
    const selected = (lines: readonly Selection[]) =>
      lines.map((line) => ({
        ...this.#copied(line, context),
        definition: this.#name(line.definition, ...scopes),
      }));
    return {
      ...this.#named(this.#copied(node, context), node, ""),
      excludes: selected(node.excludes),
      attendedBy: selected(node.attendedBy),
      including: selected(node.including),
      votesFor: selected(node.votesFor),
      votesAgainst: selected(node.votesAgainst),
      castingVote: selected(node.castingVote),
    };
  }

  #part(key: string, part: unknown, context: Context): unknown {
    if (kept.has(key) || typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return part.map((element) => this.#part(key, element, context));
    if (freeWords.has(key)) return swappedWords(part as Words);
    if ("kind" in part) return this.#rewritten(part as Node, context);
    if ("text" in part) return this.#name(part as Name);
    return key === "heading" ? this.#notes(part as Heading) : this.#copied(part, context);
  }

  #name(name: Name, ...scopes: readonly Scope[]): Name {
    return { ...name, text: this.#names.find(name.text, ...scopes) };
  }

  /** A named thing with its other name, its labels swapped. */
  #named<T extends { readonly name: Name; readonly heading: Heading }>(
    copy: T,
    { name, heading }: T,
    ...scopes: Scope[]
  ): T {
    const renamed = this.#name(name, ...scopes);
    return { ...copy, name: renamed, heading: this.#heading(heading, name, renamed) };
  }

  #output<T extends { readonly name?: Name; readonly heading: Heading }>(copy: T, { name, heading }: T): T {
    if (!name) return copy;
    const renamed = this.#name(name);
    return { ...copy, name: renamed, heading: this.#heading(heading, name, renamed) };
  }

  #heading(heading: Heading, before: Name, after: Name): Heading {
    return this.#notes(swappedLabels(heading, { old: before.text, new: after.text }, this.#to));
  }

  #notes(heading: Heading): Heading {
    return { ...heading, notes: heading.notes.map(swappedWords) };
  }

  #title({ title, heading }: { readonly title: Words; readonly heading: Heading }) {
    return swappedTitle(title, this.#notes(heading), this.#to);
  }

  #in(...scopes: readonly Scope[]): Context {
    return { ...nowhere, scopes };
  }

  #inRule(rule: Rule): Context {
    const { alternatives, exceptions, inEveryCase, ledger } = rule;
    const branches = [...alternatives, ...exceptions, ...(ledger?.entries ?? [])];
    const steps = [...rule.steps, ...branches.flatMap((branch) => branch.steps), ...(inEveryCase?.steps ?? [])];
    const values: readonly Scope[] = rule.type?.kind === "choice-type" ? [`in ${rule.type.choice.text}`] : [];
    return { scopes: [ofSubject(rule), "", ...values], locals: this.#locals(steps), rule: rule.name.text };
  }

  #locals(steps: readonly Step[]): ReadonlyMap<string, string> {
    const lets = steps.filter((step) => step.kind === "let");
    return new Map(lets.map(({ name, heading }) => [name.text, otherName(name.text, heading, this.#to)]));
  }

  #branch(branch: Branch, context: Context): Branch {
    const scope: Scope = `branch of ${context.rule}`;
    const names = (list: readonly Name[]) => list.map((name) => this.#name(name, scope));
    return {
      ...this.#named(this.#copied(branch, context), branch, scope),
      notwithstanding: names(branch.notwithstanding),
      disapplies: names(branch.disapplies),
    };
  }

  #expectation(node: Expectation): Expectation {
    const { name, record, procedure, outcome, because } = node;
    const branch: Scope = `branch of ${name.text}`;
    const copy = this.#copied(node, nowhere);
    const owner = record?.subject ?? procedure;
    return {
      ...copy,
      name: this.#name(name, ...(owner ? [`of ${owner.text}` as const] : [])),
      outcome:
        outcome.kind === "expect-conflict"
          ? { ...outcome, between: outcome.between.map((one) => this.#name(one, branch)) }
          : this.#rewritten(outcome, this.#in(...this.#valueScopes(name))),
      because: because.map((one) => this.#name(one, branch)),
    };
  }

  #place(place: Place, context: Context): Place {
    const { name, of, lookups, asOn } = place;
    const local = of ? undefined : context.locals.get(name.text);
    const scopes: readonly Scope[] = of ? [`of ${of.name.text}`, ...this.#recordScopes(of.name)] : context.scopes;
    return {
      ...place,
      name: local === undefined ? this.#name(name, ...scopes) : { ...name, text: local },
      ...(of && { of: this.#place(of, context) }),
      lookups: lookups.map(({ span, key, value }) => ({
        span,
        ...(key && { key: this.#name(key, ...context.scopes) }),
        value: this.#rewritten(
          value,
          key ? { ...context, scopes: [...this.#valueScopes(key), ...context.scopes] } : context,
        ),
      })),
      ...(asOn && { asOn: this.#rewritten(asOn, context) }),
    };
  }

  #lasting(node: Subject): Subject {
    const { name, lasts } = node;
    const fact = (named: Name) => this.#name(named, `of ${name.text}`);
    return lasts ? { ...node, lasts: { ...lasts, from: fact(lasts.from), to: fact(lasts.to) } } : node;
  }

  #overMembers<T extends { readonly members: Members }>(node: T, context: Context): T {
    return { ...this.#copied(node, context), members: this.#members(node.members, context) };
  }

  #members({ span, list, that }: Members, context: Context): Members {
    const scopes = this.#recordScopes(list.name);
    const filter = that && { ...that, definition: this.#name(that.definition, ...scopes) };
    return { span, list: this.#place(list, context), ...(filter && { that: filter }) };
  }

  /** A row: what stands under a key is one of its values before anything else. */
  #according(row: Row, keys: readonly Place[], context: Context): Row {
    const cells = row.cells.map((cell, i) => {
      const scopes = keys[i] ? this.#valueScopes(keys[i].name) : [];
      return this.#rewritten(cell, { ...context, scopes: [...scopes, ...context.scopes] });
    });
    return { ...this.#copied(row, context), cells };
  }

  /** A value beside another: a member of its choice, or an option of the reading, before anything else. */
  #like(left: Expression, value: Expression, context: Context): Expression {
    const scopes = left.kind === "place" ? this.#valueScopes(left.name) : [];
    return this.#rewritten(value, { ...context, scopes: [...scopes, ...context.scopes] });
  }

  #valueScopes(name: Name): readonly Scope[] {
    const scope = this.#names.valuesOf(name.text);
    return scope ? [scope] : [];
  }

  #recordScopes(list: Name): readonly Scope[] {
    const subject = this.#names.subjectOf(list.text);
    return subject ? [`of ${subject}`] : [];
  }
}

function ofSubject({ of }: { readonly of?: Name }): Scope {
  return of ? `of ${of.text}` : "";
}
