import type { Bilingual } from "../../../grammar/source.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import { knots } from "../knots.ts";
import { type AskedId, askedEntry, type Reference, type References, referencesOf } from "../references.ts";
import type { Check } from "../report.ts";
import { inBoth, quoted } from "../wording.ts";

/** Nothing asks for itself, not even through others or as on another day: an answer must come to an end. */
export const circularRules: Check = {
  code: "circular-rules",
  severity: "error",
  title: {
    en: "No rule asks for itself through others.",
    fr: "Aucune règle ne se demande elle-même à travers d'autres.",
  },
  run(rulebook, report) {
    const references = referencesOf(rulebook);
    for (const circle of circles(references)) {
      const [start] = circle;
      const entry = start && askedEntry(rulebook, start.from);
      if (!entry) continue;
      report({
        span: entry.nameSpan,
        message: message(rulebook, circle),
        related: circle.map(({ from, reference }) => ({
          span: reference.span,
          message: asks(rulebook, from, reference.to),
        })),
      });
    }
  },
};

/** One link of a circle. */
interface Link {
  readonly from: AskedId;
  readonly reference: Reference;
}

/** One circle out of every knot of things that ask for one another, the shortest through the first of them. */
function circles(references: References): readonly (readonly Link[])[] {
  const next = (id: AskedId) => asked(references, id).map(({ to }) => to);
  return knots(references.keys(), next).flatMap((knot) => {
    const [start] = knot;
    const circle = start && shortestCircle(references, start, new Set(knot));
    return circle ? [circle] : [];
  });
}

/** Breadth first, within the knot. */
function shortestCircle(
  references: References,
  start: AskedId,
  knot: ReadonlySet<AskedId>,
): readonly Link[] | undefined {
  const cameBy = new Map<AskedId, Link>();
  const queue = new Set([start]);
  for (const from of queue) {
    for (const reference of asked(references, from)) {
      if (reference.to === start) return [...linksTo(cameBy, from), { from, reference }];
      if (!knot.has(reference.to) || queue.has(reference.to)) continue;
      cameBy.set(reference.to, { from, reference });
      queue.add(reference.to);
    }
  }
  return undefined;
}

function linksTo(cameBy: ReadonlyMap<AskedId, Link>, end: AskedId): readonly Link[] {
  const links: Link[] = [];
  for (let link = cameBy.get(end); link; link = cameBy.get(link.from)) links.unshift(link);
  return links;
}

function asked(references: References, from: AskedId): readonly Reference[] {
  return (references.get(from) ?? []).filter(({ forValue }) => forValue);
}

function message(rulebook: Rulebook, circle: readonly Link[]): Bilingual {
  const names = circle.map(({ from }) => nameOf(rulebook, from));
  const first = names[0] ?? inBoth(() => "");
  if (names.length === 1) {
    return {
      en: `${first.en} asks for itself; give it an amount that does not need its own result.`,
      fr: `${first.fr} se demande soi-même ; donnez-lui un montant qui ne suppose pas son propre résultat.`,
    };
  }
  const path = inBoth((language) => [...names, first].map((name) => name[language]).join(" → "));
  return {
    en: `These ask for one another in a circle: ${path.en}; one of them must do without the next.`,
    fr: `Ces éléments se demandent l'un l'autre en cercle : ${path.fr} ; l'un d'eux doit se passer du suivant.`,
  };
}

function asks(rulebook: Rulebook, from: AskedId, to: AskedId): Bilingual {
  const [asker, askedFor] = [nameOf(rulebook, from), nameOf(rulebook, to)];
  return { en: `${asker.en} asks for ${askedFor.en} here`, fr: `${asker.fr} demande ${askedFor.fr} ici` };
}

function nameOf(rulebook: Rulebook, id: AskedId): Bilingual {
  const entry = askedEntry(rulebook, id);
  return entry ? quoted(entry) : inBoth(() => id);
}
