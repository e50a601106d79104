import {
  Alternation,
  Alternative,
  createToken,
  type IProduction,
  Lexer,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  Terminal,
  type TokenType,
} from "chevrotain";
import { keywords, spelling } from "../../../grammar/keywords.ts";
import { LineParser } from "../../../grammar/parser/line-parser.ts";
import { allTokens, keywordOf, otherTokens, upToToken } from "../../../grammar/tokens.ts";
import { choice, nothing, type Syntax, sequence, type Word } from "./syntax.ts";

/** Stands in the diagrams for the lines with dashes, and for the rows, that continue a line. */
const below = {
  items: createToken({ name: "ItemsBelow", pattern: Lexer.NA }),
  rows: createToken({ name: "RowsBelow", pattern: Lexer.NA }),
};

/** The grammar of a line, with its continuation among its tokens. It only draws; it reads nothing. */
class DrawnGrammar extends LineParser {
  protected override takeItems(): never[] {
    this.CONSUME(below.items);
    return [];
  }

  protected override takeRows(): never[] {
    this.CONSUME(below.rows);
    return [];
  }
}

const productions = new DrawnGrammar().getGAstProductions();

/** The rules of the grammar, by name. */
export const ruleNames: readonly string[] = Object.keys(productions);

const token = (text: string): Word => ({ kind: "token", text });
const sign = (text: string): Word => ({ kind: "keyword", text });

/** How the tokens that are not keywords are shown. */
const tokenWords: Readonly<Record<keyof typeof otherTokens, Word>> = {
  name: token("name"),
  number: token("number"),
  fraction: token("fraction"),
  date: token("date"),
  timeOfDay: token("time of day"),
  dateAndTime: token("date and time"),
  currency: token("currency"),
  percent: sign("%"),
  text: token("words"),
  citations: token("citations"),
  bracket: token("[citations]"),
  bar: sign("|"),
  dashes: token("dashes"),
  stray: token("sign"),
};

const shown = new Map<TokenType, Syntax>([
  ...Object.entries(tokenWords).map(([id, word]) => [otherTokens[id as keyof typeof otherTokens], word] as const),
  // Of the two words that close a stretch, the one that the formatter writes.
  [upToToken, sign(spelling("to", "en"))],
  [below.items, { kind: "phrase", text: "items below" }],
  [below.rows, { kind: "phrase", text: "rows below" }],
]);

/** A token as it is written; a kind of keyword as a choice of those of the kind. */
export function tokenSyntax(type: TokenType): Syntax {
  const id = keywordOf(type);
  const word = id ? sign(keywords[id].en.join("/")) : shown.get(type);
  return word ?? choice(allTokens.filter(({ CATEGORIES }) => CATEGORIES?.includes(type)).map(tokenSyntax));
}

/** How rules of the grammar are drawn: those that have a track of their own are named, all others stand where they are used. */
export interface Drawing {
  /** By the name of the rule, what its track is called. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Called with every rule that is drawn. */
  readonly onRule?: (rule: string) => void;
}

/**
 * What a rule of the grammar says.
 *
 * @throws Error if there is no such rule
 */
export function ruleSyntax(rule: string, drawing: Drawing): Syntax {
  const production = productions[rule];
  if (!production) throw new Error(`The grammar has no rule "${rule}".`);
  drawing.onRule?.(rule);
  return all(production.definition, drawing);
}

function all(definition: readonly IProduction[], drawing: Drawing): Syntax {
  return sequence(definition.map((production) => one(production, drawing)));
}

function one(production: IProduction, drawing: Drawing): Syntax {
  if (production instanceof Terminal) return tokenSyntax(production.terminalType);
  if (production instanceof NonTerminal) return named(production.nonTerminalName, drawing);
  if (production instanceof Alternation) {
    return choice(production.definition.map((alternative) => one(alternative, drawing)));
  }
  if (production instanceof Alternative) return all(production.definition, drawing);
  if (production instanceof Option) return { kind: "optional", item: all(production.definition, drawing) };
  if (production instanceof Repetition) return { kind: "optional", item: repeated(production, drawing) };
  if (production instanceof RepetitionMandatory) return repeated(production, drawing);
  throw new Error(`The grammar holds a ${production.constructor.name}, which no diagram shows yet.`);
}

/** A rule as other tracks show it: by its name if it has a track of its own. */
export function named(rule: string, drawing: Drawing): Syntax {
  const phrase = drawing.phrases.get(rule);
  return phrase === undefined ? ruleSyntax(rule, drawing) : { kind: "phrase", text: phrase };
}

function repeated({ definition }: Repetition | RepetitionMandatory, drawing: Drawing): Syntax {
  return { kind: "repeated", item: all(definition, drawing), between: nothing };
}
