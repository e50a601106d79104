import { formatDate } from "../values/date-text.ts";
import { TooDeep } from "./deep.ts";
import { type Finding, without } from "./finding.ts";
import type { Scope } from "./scope.ts";

/** So many names may be evaluated within each other before the evaluation starts afresh from the innermost. */
const DEEPEST = 48;

/**
 * What something named comes to: found once for each record and date of a case, and the same ever after. What needs its own
 * result, which the checker reports, is unknown.
 *
 * @param name - what it is and its key, such as "rule grade_of_service"
 */
export function once(name: `${string} ${string}`, scope: Scope, find: () => Finding): Finding {
  const { found, begun, nesting } = scope.case;
  const id = `${name}|${scope.record?.index ?? ""}|${formatDate(scope.on)}`;
  const known = found.get(id);
  if (known) return known;
  if (begun.has(id)) return without({ kind: "defined-by-itself", key: name.slice(name.indexOf(" ") + 1) });
  const begin = () => {
    begun.add(id);
    nesting.names += 1;
    try {
      const finding = find();
      found.set(id, finding);
      return finding;
    } finally {
      nesting.names -= 1;
      begun.delete(id);
    }
  };
  if (nesting.names >= DEEPEST) throw new TooDeep({ begin, note: () => begun.add(id) });
  return begin();
}
