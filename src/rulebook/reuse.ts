import type * as ast from "../../grammar/ast.ts";
import type { Rulebook } from "./rulebook.ts";

/** A name that stands somewhere, and what it means. */
export type Use = Rulebook["uses"][number];

/** What was made of one declaration, or of all that make up one rule. */
export interface Unit {
  readonly nodes: readonly object[];
  readonly value: unknown;
  readonly uses: readonly Use[];
}

/** What resolving leaves behind for the next time, when a few of the texts have changed. */
export interface Kept {
  readonly documents: readonly ast.Document[];
  /** By their first node. What something was reported about is not among them: it is made anew each time. */
  readonly units: ReadonlyMap<object, Unit>;
}

/**
 * The units that would come out the same again: those of the same nodes, as long as the other files show them what they did.
 * All or nothing, so that nobody has to keep account of who looked at what.
 */
export function reusable(kept: Kept | undefined, documents: readonly ast.Document[]): Kept["units"] {
  const same =
    kept?.documents.length === documents.length &&
    kept.documents.every((document, i) => looksAlike(document, documents[i]));
  return same ? kept.units : new Map();
}

function looksAlike(before: ast.Document, after: ast.Document | undefined): boolean {
  if (before === after) return true;
  if (before.file !== after?.file || before.language !== after.language) return false;
  return faceOf(before) === faceOf(after);
}

const known = new WeakMap<ast.Document, string>();

/** All that resolving a declaration may look at in declarations besides itself: their names, labels and types. */
function faceOf(document: ast.Document): string {
  const face = known.get(document) ?? JSON.stringify(document.declarations.map(shown), withoutPlaces);
  known.set(document, face);
  return face;
}

function shown(node: ast.Declaration): unknown {
  switch (node.kind) {
    case "scenario":
    case "chapter":
    case "not-encoded":
    case "contents":
      return undefined;
    case "rule":
      return {
        ...node,
        ...bodyOfRule,
        alternatives: node.alternatives.map(named),
        exceptions: node.exceptions.map(named),
      };
    case "outside-exception":
      return { ...node, branch: named(node.branch) };
    case "table":
      return { ...node, editions: [] };
    case "figure":
      return { ...node, values: [] };
    default:
      return node;
  }
}

const bodyOfRule = {
  period: undefined,
  appliesWhere: [],
  when: [],
  otherwise: undefined,
  reliesOn: [],
  steps: [],
  inEveryCase: undefined,
};

function named({ kind, name, heading }: ast.Branch): unknown {
  return { kind, name, heading };
}

const places = new Set(["span", "comments", "endComment"]);

function withoutPlaces(field: string, value: unknown): unknown {
  if (places.has(field)) return undefined;
  return typeof value === "bigint" ? String(value) : value;
}
