import type { Key, Sitting } from "../../rulebook/rulebook.ts";
import { compare, integer } from "../../values/exact.ts";
import { all, any, asCondition, truthOf } from "../conditions.ts";
import { type Finding, isValued, open, without, yesOrNo } from "../finding.ts";
import { inForceOn } from "../in-force.ts";
import type { Tally } from "../outcome.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import { isAmong, type Seat } from "./seats.ts";

/** Whether enough of the members are there, and those who must be: at least one, whatever the rulebook says. */
export function quorumOf(key: Key, sitting: Sitting, seats: readonly Seat[], present: Tally, scope: Scope): Finding {
  const somebody = enough(present, 1, seats);
  const lines = sitting.quorum
    .filter(({ inForce }) => inForceOn(inForce, scope.on))
    .map((line) =>
      whereNeeded(line, scope, () => {
        const least = evaluateIn(scope, line.least);
        const required = isValued(least) ? { required: least.value } : {};
        const what = {
          kind: "quorum",
          body: key,
          present,
          ...required,
        } as const;
        return under(what, enoughOf(least, present, seats), line);
      }),
    );
  const including = sitting.including
    .filter(({ inForce }) => inForceOn(inForce, scope.on))
    .map((line) =>
      whereNeeded(line, scope, () => {
        const what = {
          kind: "quorum",
          body: key,
          present,
          including: line.that.span,
        } as const;
        return under(what, any(seats.map((seat) => all([seat.present, isAmong([line], seat.member, scope)]))), line);
      }),
    );
  return kept([somebody, ...lines, ...including]);
}

/** All must hold; unlike a condition, a quorum shows each of its lines. */
function kept(lines: readonly Finding[]): Finding {
  return { ...all(lines), trace: lines.flatMap(({ trace }) => trace) };
}

/** A line asks for nothing where its condition does not hold. */
function whereNeeded(line: Pick<Sitting["quorum"][number], "where">, scope: Scope, ask: () => Finding): Finding {
  if (!line.where) return ask();
  const where = asCondition(evaluateIn(scope, line.where));
  if (truthOf(where) === "no") return yesOrNo(true);
  return truthOf(where) === "yes" ? ask() : any([ask(), where]);
}

function enoughOf(least: Finding, present: Tally, seats: readonly Seat[]): Finding {
  if (!isValued(least)) return open([least]);
  if (least.value.kind !== "number") return without(doNotFit(notANumber), { from: [least] });
  const { amount } = least.value;
  if (compare(integer(present.least), amount) >= 0) return yesOrNo(true, least);
  if (compare(integer(present.most), amount) < 0) return yesOrNo(false, least);
  return open(presenceUnknown(seats));
}

function enough({ least, most }: Tally, required: number, seats: readonly Seat[]): Finding {
  if (least >= required) return yesOrNo(true);
  return most < required ? yesOrNo(false) : open(presenceUnknown(seats));
}

function presenceUnknown(seats: readonly Seat[]): readonly Finding[] {
  const questions = seats.flatMap(({ excluded, present }) => [excluded, present]);
  return questions.filter((finding) => truthOf(finding) === "open");
}

const notANumber = {
  en: "A value that is not a number stands for the quorum.",
  fr: "Une valeur qui n'est pas un nombre tient lieu de quorum.",
};
