import type * as ast from "../../../grammar/ast.ts";
import { windowOf } from "../../values/rolling-window.ts";
import { lastingOf } from "../declarations/subject.ts";
import type { Expression, Spells } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import { thingNamed } from "../names/thing-named.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { count, date } from "../types/types.ts";
import { membersOf } from "./members.ts";
import { dateIn } from "./time.ts";
import { unresolved } from "./unresolved.ts";

/** `days covered by absences from A to B`, `working days of headquarters covered by absences from A to B`. */
export function covered(resolution: Resolution, node: ast.Covered, scope: Scope, expected?: Type): Expression {
  const { span, calendar } = node;
  const members = spellsOf(resolution, node.members, scope);
  const stretch = stretchOf(resolution, node, scope);
  const worked = calendar && thingNamed(resolution, calendar, scope.language, "calendar");
  if (!members || (calendar && worked === undefined)) return unresolved(span);
  const type = days(expected, calendar ? "working-days" : "days");
  return { kind: "covered", span, type, members, ...(worked !== undefined && { calendar: worked }), ...stretch };
}

/** `days in the longest run of absences from A to B`. */
export function longestRun(resolution: Resolution, node: ast.LongestRun, scope: Scope, expected?: Type): Expression {
  const { span } = node;
  const members = spellsOf(resolution, node.members, scope);
  const stretch = stretchOf(resolution, node, scope);
  return members ? { kind: "longest-run", span, type: days(expected), members, ...stretch } : unresolved(span);
}

/** `most days covered by absences in any 12 months from A to B`. */
export function mostCovered(resolution: Resolution, node: ast.MostCovered, scope: Scope, expected?: Type): Expression {
  const { span } = node;
  const members = spellsOf(resolution, node.members, scope);
  const window = resolution.expression(node.window, scope);
  const within = node.within && stretchOf(resolution, node.within, scope);
  const isWindow = window.kind === "literal" && windowOf(window.value) !== undefined;
  if (!isWindow) reportNoWindow(resolution, node.window);
  if (!members || !isWindow) return unresolved(span);
  return { kind: "most-covered", span, type: days(expected), members, window, ...(within && { within }) };
}

/** `first day of the run of appointments current on D`. */
export function runEdge(resolution: Resolution, node: ast.RunEdge, scope: Scope): Expression {
  const { span, edge } = node;
  const members = spellsOf(resolution, node.members, scope);
  const on = dateIn(resolution, node.on, scope);
  return members ? { kind: "run-edge", span, type: date, edge, members, on } : unresolved(span);
}

/** From one date to another. */
export function stretchOf(resolution: Resolution, { from, to }: ast.Stretch, scope: Scope) {
  return { from: dateIn(resolution, from, scope), to: dateIn(resolution, to, scope) };
}

/** Days are counted; where a duration is expected they are one. */
function days(expected: Type | undefined, unit: "days" | "working-days" = "days"): Type {
  return expected?.kind === "duration" ? { kind: "duration", unit } : count;
}

/** The records of a list, with the days between which they last. */
function spellsOf(resolution: Resolution, node: ast.Members, scope: Scope): Spells | undefined {
  const members = membersOf(resolution, node, scope);
  const declared = members && resolution.directory.subjects.get(members.subject);
  const { lasts } = declared?.node ?? {};
  if (!members || !declared) return undefined;
  if (!lasts) {
    reportLastsNot(resolution, node.list, declared.node);
    return undefined;
  }
  const known = lastingOf(resolution, declared);
  if (!known) return undefined;
  if (resolution.typeOf({ kind: "fact", key: known.from }).kind === "date-and-time") {
    reportLastsByTheClock(resolution, node.list);
    return undefined;
  }
  const day = (key: string, { span }: ast.Name): Expression => ({ kind: "fact", key, span, type: date });
  return { ...members, first: day(known.from, lasts.from), last: day(known.to, lasts.to) };
}

function reportLastsNot({ problems }: Resolution, list: ast.Place, { name }: ast.Subject): void {
  problems.report({
    code: "does-not-last",
    span: list.span,
    message: {
      en: `Nothing says between which days a record of "${list.name.text}" lasts: add "lasts from ... to ..." under "subject ${name.text}".`,
      fr: `Rien ne dit entre quels jours s'étend une fiche de "${list.name.text}" : ajoutez "s'étend du ... jusqu'au ..." sous "sujet ${name.text}".`,
    },
  });
}

function reportLastsByTheClock({ problems }: Resolution, { name, span }: ast.Place): void {
  problems.report({
    code: "lasts-by-the-clock",
    span,
    message: {
      en: `"${name.text}" last from a date and time to another, and days are counted here: write "hours covered by".`,
      fr: `"${name.text}" s'étendent d'une date et heure à une autre, alors qu'on compte ici des jours : écrivez "heures couvertes par".`,
    },
  });
}

function reportNoWindow({ problems }: Resolution, { span }: ast.Expression): void {
  problems.report({
    code: "not-a-window",
    span,
    message: {
      en: `This is no length of time to look through: write a whole number of years, months, weeks or days up to 100 years, such as "12 months".`,
      fr: `Ce n'est pas une durée à parcourir : écrivez un nombre entier d'années, de mois, de semaines ou de jours, 100 ans au plus, comme "12 mois".`,
    },
  });
}
