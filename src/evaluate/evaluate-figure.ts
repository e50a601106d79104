import type { Figure, Key } from "../rulebook/rulebook.ts";
import { appliedText } from "./applied-text.ts";
import { type Finding, without } from "./finding.ts";
import { latestInForce } from "./in-force.ts";
import { once } from "./once.ts";
import { doNotFit } from "./reason-of.ts";
import { evaluateIn, type Scope } from "./scope.ts";
import { under } from "./trace-node.ts";

/** The value of a figure on the date. */
export function evaluateFigure(key: Key, scope: Scope): Finding {
  const figure = scope.case.rulebook.figures.get(key);
  if (!figure) return without(doNotFit(noSuchFigure(key)));
  return once(`figure ${key}`, { case: scope.case, on: scope.on }, () => valueOn(figure, scope));
}

function valueOn(figure: Figure, scope: Scope): Finding {
  const { key } = figure;
  const dated = latestInForce(figure.values, scope.on);
  const bare: Scope = { case: scope.case, on: scope.on };
  const finding = dated ? evaluateIn(bare, dated.value) : without({ kind: "not-in-force", key, on: scope.on });
  const provisions = dated && dated.provisions.length > 0 ? dated.provisions : figure.provisions;
  return under({ kind: "figure", key, on: scope.on }, finding, {
    provisions,
    span: dated?.span ?? figure.span,
    since: dated?.inForce.from,
    ...appliedText(dated, () => figure.values, scope),
  });
}

function noSuchFigure(key: Key) {
  return {
    en: `The rulebook has no figure named "${key}".`,
    fr: `Le recueil n'a pas de chiffre nommé « ${key} ».`,
  };
}
