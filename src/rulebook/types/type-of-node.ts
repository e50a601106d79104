import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { reportUnknownName } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { count, date, dateAndTime, money, number, percentage, timeOfDay, unknownType, yesNo } from "./types.ts";

/** The type that a text names. */
export function typeOfNode(resolution: Resolution, node: ast.TypeNode, language: Language): Type {
  switch (node.kind) {
    case "money-type":
      return money(node.currency?.text, node.per);
    case "duration-type":
      return { kind: "duration", unit: node.unit };
    case "choice-type":
      return membersType(resolution, node.choice, language);
    case "list-type":
      return { kind: "list", of: membersType(resolution, node.of, language) };
    default:
      return plainTypes[node.kind];
  }
}

const plainTypes = {
  "yes-no-type": yesNo,
  "number-type": number,
  "count-type": count,
  "percentage-type": percentage,
  "date-type": date,
  "time-of-day-type": timeOfDay,
  "date-and-time-type": dateAndTime,
} as const;

/** What `one of NAME` and `list of NAME` are made of: members of a choice, or records of a subject. */
function membersType(resolution: Resolution, name: ast.Name, language: Language): Type {
  const names = resolution.directory.root[language];
  const target = names.get(name.text)?.target;
  if (target?.kind === "choice" || target?.kind === "subject") {
    resolution.use(name.span, target);
    return target.kind === "choice" ? { kind: "choice", choice: target.key } : { kind: "record", subject: target.key };
  }
  const candidates = [...names].filter(
    ([, named]) => named.target.kind === "choice" || named.target.kind === "subject",
  );
  if (target === undefined)
    reportUnknownName(
      resolution.problems,
      name,
      candidates.map(([candidate]) => candidate),
    );
  else reportNoChoice(resolution, name);
  return unknownType;
}

function reportNoChoice({ problems }: Resolution, name: ast.Name): void {
  problems.report({
    code: "not-a-choice",
    span: name.span,
    message: {
      en: `"${name.text}" is neither a choice nor a subject: name one of these, or declare "choice ${name.text}".`,
      fr: `"${name.text}" n'est ni une liste ni un sujet : nommez-en un, ou déclarez "liste ${name.text}".`,
    },
  });
}
