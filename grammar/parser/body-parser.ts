import type { Condition, Delegation, MajorityLine, Name, QuorumLine, Selection, Tail } from "../ast.ts";
import { keywordTokens as kw } from "../tokens.ts";
import { type Alternative, either, type Grammar } from "./base-parser.ts";
import { DeadlineParser } from "./deadline-parser.ts";

/** What a line of an authority or a body says of itself, before the comments on it are added. */
type Written<Line> = Omit<Line, "span" | "comments" | "endComment">;

interface LineEnd {
  readonly where?: Condition;
  readonly tail: Tail;
}

/** The lines of authorities and bodies. */
export class BodyParser extends DeadlineParser {
  /** `where CONDITION`, and the tail. */
  private readonly lineEnd: Grammar<LineEnd> = this.rule("lineEnd", () => {
    const where = this.OPTION(() => this.SUBRULE(this.where));
    return { ...(where && { where }), tail: this.SUBRULE(this.tail) };
  });

  /** `deputy where CONDITION`. */
  readonly replacement: Grammar<Written<Delegation>> = this.rule("replacement", () => {
    const to = this.SUBRULE(this.name);
    return {
      to,
      decisions: "every",
      isReplaced: true,
      ...this.SUBRULE(this.lineEnd),
    };
  });

  /** `director the decisions A and B where CONDITION`. */
  readonly delegation: Grammar<Written<Delegation>> = this.rule("delegation", () => {
    const to = this.SUBRULE(this.name);
    const decisions = this.OR({ DEF: this.delegated, ERR_MSG: "delegated" });
    return {
      to,
      decisions,
      isReplaced: false,
      ...this.SUBRULE(this.lineEnd),
    };
  });

  private readonly delegated: Alternative<readonly Name[] | "every">[] = either<readonly Name[] | "every">(
    () => {
      this.CONSUME(kw.everyDecision);
      return "every";
    },
    () => {
      this.CONSUME(kw.theDecisions);
      return this.SUBRULE(this.names);
    },
  );

  private readonly selections = this.choices([
    ["thoseThatAre", false],
    ["thoseThatAreNot", true],
  ] as const);

  /** `those that are present where CONDITION`. */
  readonly selection: Grammar<Written<Selection>> = this.rule("selection", () => {
    const negated = this.OR({ DEF: this.selections, ERR_MSG: "selection" });
    const definition = this.SUBRULE(this.name);
    return { negated, definition, ...this.SUBRULE(this.lineEnd) };
  });

  /** `4 where CONDITION`. */
  readonly quorum: Grammar<Written<QuorumLine>> = this.rule("quorum", () => {
    const least = this.SUBRULE(this.expression);
    return { least, ...this.SUBRULE(this.lineEnd) };
  });

  private readonly shares = this.choices([
    ["aMajority", "majority"],
    ["twoThirds", "two-thirds"],
    ["unanimity", "unanimity"],
  ] as const);

  private readonly bases = this.choices([
    ["ofTheVotesCast", "votes-cast"],
    ["ofThosePresent", "present"],
    ["ofItsMembers", "members"],
  ] as const);

  /** `two thirds of the votes cast where CONDITION`. */
  readonly majority: Grammar<Written<MajorityLine>> = this.rule("majority", () => {
    const share = this.OR({ DEF: this.shares, ERR_MSG: "share" });
    const base = this.OR2({ DEF: this.bases, ERR_MSG: "base" });
    return { share, base, ...this.SUBRULE(this.lineEnd) };
  });
}
