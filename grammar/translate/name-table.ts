import type { Branch, Declaration, Document, Heading, Name, Procedure, Rule, TypeNode } from "../ast.ts";
import { slug } from "../names.ts";
import { procedureStates, type State, stageStates } from "../procedure-states.ts";
import type { Language } from "../source.ts";

/** Where a name is declared: at large, of a subject, in a choice, in a reading, or as a branch of a rule. */
export type Scope = "" | `of ${string}` | `in ${string}` | `branch of ${string}`;

/** What a name is called in the other language, and what it may stand for. */
export interface NameTable {
  /** The other name in the first of the scopes that has it; else at large, wherever it is declared, or the name itself. */
  find(name: string, ...scopes: readonly Scope[]): string;
  /** The scope of the values of a fact, rule or reading: its choice, or the reading itself. */
  valuesOf(name: string): Scope | undefined;
  /** The subject whose records a fact lists. */
  subjectOf(list: string): string | undefined;
}

/** The name that something called `name`, with these labels, has in the other language. */
export function otherName(name: string, heading: Heading, to: Language): string {
  const label = heading[to];
  return (label && slug(label.text)) || name;
}

/** Gathers the names that files declare, as they are called in one language and in the other. */
export function nameTable(documents: readonly Document[], from: Language, to: Language): NameTable {
  const builder = new TableBuilder(from, to);
  for (const document of documents) {
    for (const declaration of document.declarations) builder.declare(declaration, document.language);
  }
  return builder;
}

class TableBuilder implements NameTable {
  readonly #from: Language;
  readonly #to: Language;
  readonly #names = new Map<string, Map<Scope, string>>();
  readonly #types = new Map<string, TypeNode>();
  /** Readings and procedures: their options and stages are their values. */
  readonly #readings = new Set<string>();
  readonly #stages = new Set<string>();

  constructor(from: Language, to: Language) {
    this.#from = from;
    this.#to = to;
    this.#states(stageStates, ofStages);
  }

  find(name: string, ...scopes: readonly Scope[]): string {
    const known = this.#names.get(name);
    if (!known) return name;
    for (const scope of [...scopes, "" as const]) {
      const found = known.get(scope);
      if (found !== undefined) return found;
    }
    const elsewhere = [...known].sort(([a], [b]) => Number(isBranch(a)) - Number(isBranch(b)));
    return elsewhere[0]?.[1] ?? name;
  }

  valuesOf(name: string): Scope | undefined {
    if (this.#readings.has(name)) return `in ${name}`;
    if (this.#stages.has(name)) return ofStages;
    const type = this.#types.get(name);
    if (type?.kind === "choice-type") return `in ${type.choice.text}`;
    return type?.kind === "list-type" ? `in ${type.of.text}` : undefined;
  }

  subjectOf(list: string): string | undefined {
    const type = this.#types.get(list);
    return type?.kind === "list-type" ? type.of.text : undefined;
  }

  declare(declaration: Declaration, language: Language): void {
    switch (declaration.kind) {
      case "written-in":
      case "chapter":
      case "not-encoded":
      case "contents":
      case "scenario":
        return;
      case "outside-exception":
        this.#branch(declaration.branch, declaration.rule.text, language);
        return;
      default:
        this.#declareNamed(declaration, language);
    }
  }

  #declareNamed(declaration: NamedDeclaration, language: Language): void {
    const of = "of" in declaration ? declaration.of : undefined;
    const { name } = declaration;
    this.#add(name, declaration.heading, language, of ? `of ${of.text}` : "");
    const own = this.#called(name, declaration.heading, language);
    if ("type" in declaration && declaration.type) this.#types.set(own, declaration.type);
    if (declaration.kind === "choice") this.#all(declaration.members, language, `in ${own}`);
    if (declaration.kind === "table") this.#outputs(declaration, language);
    if (declaration.kind === "rule") this.#branches(declaration, own, language);
    if (declaration.kind === "reading") {
      this.#readings.add(own);
      this.#all(declaration.options, language, `in ${own}`);
    }
    if (declaration.kind === "procedure") this.#procedure(declaration, own, language);
  }

  #procedure({ stages }: Procedure, own: string, language: Language): void {
    this.#readings.add(own);
    this.#states(procedureStates, `in ${own}`);
    this.#all(stages, language, `in ${own}`);
    this.#all(stages, language, `of ${own}`);
    for (const { name, heading } of stages) this.#stages.add(this.#called(name, heading, language));
  }

  #states(states: readonly State[], scope: Scope): void {
    for (const { label } of states) {
      const known = this.#names.get(slug(label[this.#from])) ?? new Map<Scope, string>();
      this.#names.set(slug(label[this.#from]), known.set(scope, slug(label[this.#to])));
    }
  }

  #outputs({ outputs }: Extract<Declaration, { kind: "table" }>, language: Language): void {
    for (const { name, type, heading } of outputs) {
      if (!name) continue;
      this.#add(name, heading, language, "");
      this.#types.set(this.#called(name, heading, language), type);
    }
  }

  #branches({ alternatives, exceptions }: Rule, rule: string, language: Language): void {
    for (const branch of [...alternatives, ...exceptions]) this.#branch(branch, rule, language);
  }

  #branch({ name, heading }: Branch, rule: string, language: Language): void {
    this.#add(name, heading, language, `branch of ${rule}`);
  }

  #all(parts: readonly { readonly name: Name; readonly heading: Heading }[], language: Language, scope: Scope): void {
    for (const { name, heading } of parts) this.#add(name, heading, language, scope);
  }

  #add(name: Name, heading: Heading, language: Language, scope: Scope): void {
    const from = this.#called(name, heading, language);
    const to = language === this.#to ? name.text : otherName(name.text, heading, this.#to);
    const known = this.#names.get(from) ?? new Map<Scope, string>();
    this.#names.set(from, known);
    // A later version of a rule need not repeat the labels of the first.
    if (!known.has(scope) || from !== to) known.set(scope, to);
  }

  /** What something is called in the language translated from, whatever the language of its file. */
  #called(name: Name, heading: Heading, language: Language): string {
    return language === this.#from ? name.text : otherName(name.text, heading, this.#from);
  }
}

/** What the stages of procedures may be. */
const ofStages: Scope = "in the states of a stage";

/** The names of branches count only where nothing else is meant. */
function isBranch(scope: Scope): boolean {
  return scope.startsWith("branch of ");
}

type NamedDeclaration = Exclude<
  Declaration,
  { kind: "written-in" | "chapter" | "not-encoded" | "contents" | "scenario" | "outside-exception" }
>;
