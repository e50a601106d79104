import type { FieldKind } from "../../src/facts/form.ts";
import type { Json } from "../../src/values/json.ts";

/** What every control of a form is given. */
export interface ControlProps<Kind extends FieldKind = FieldKind> {
  readonly kind: Kind;
  /** The fact's JSON; absent while it is not told. */
  readonly value: Json | undefined;
  readonly onChange: (value: Json | undefined) => void;
  /** What the form calls it, for sentences and for names of buttons. */
  readonly name: string;
  /** The ids of what names it and of what says more about it. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly isInvalid: boolean;
}
