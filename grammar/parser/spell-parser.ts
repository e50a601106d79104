import type { Lasting } from "../ast.ts";
import { upToToken } from "../tokens.ts";
import type { Grammar } from "./base-parser.ts";
import { PhraseParser } from "./phrase-parser.ts";

/** The phrases about records that last. */
export abstract class SpellParser extends PhraseParser {
  /** `first_day to last_day`. */
  readonly lasting: Grammar<Pick<Lasting, "from" | "to">> = this.rule("lasting", () => {
    const from = this.SUBRULE(this.name);
    this.CONSUME(upToToken);
    return { from, to: this.SUBRULE2(this.name) };
  });
}
