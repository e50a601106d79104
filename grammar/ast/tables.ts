import type { Citation } from "./citations.ts";
import type { Expression, Row } from "./expressions.ts";
import type { Heading, Lined } from "./headings.ts";
import type { Period } from "./tails.ts";
import type { TypeNode } from "./types.ts";
import type { Name } from "./words.ts";

/** `table monthly_salary`: values by one or more keys, in dated editions. */
export interface Table extends Lined {
  readonly kind: "table";
  readonly name: Name;
  readonly heading: Heading;
  readonly keys: readonly TableKey[];
  readonly outputs: readonly TableOutput[];
  /** What a key that stands in no row gives. Absent: the table claims to be complete. */
  readonly otherKeys?: "unknown" | "no-entitlement" | "not-applicable";
  readonly editions: readonly Edition[];
}

/** `by grade down`, `by step across`, `by country is one of countries`. */
export interface TableKey extends Lined {
  readonly kind: "table-key";
  readonly name: Name;
  readonly type?: TypeNode;
  readonly direction?: "down" | "across";
}

/** `gives money per month as basic_family_amount`; without a name the table has one output, called as the table. */
export interface TableOutput extends Lined {
  readonly kind: "table-output";
  readonly type: TypeNode;
  readonly name?: Name;
  readonly heading: Heading;
}

/** `edition in force from 2022-07-01 [Rule 15/1]` and the sections under it. A table without editions has one, undated. */
export interface Edition extends Lined {
  readonly kind: "edition";
  /** Absent only for the undated edition that no line introduces. */
  readonly period?: Period;
  readonly citations: readonly Citation[];
  readonly sections: readonly Section[];
}

/** `for duty_country france in EUR [...]`: rows that hold for one value of a key. A key-less section has no line of its own. */
export interface Section extends Lined {
  readonly kind: "section";
  readonly key?: Name;
  readonly value?: Expression;
  readonly currency?: Name;
  readonly citations: readonly Citation[];
  /** The first row: names of keys and outputs, or values of the `across` key. */
  readonly header?: Row;
  readonly rows: readonly Row[];
}
