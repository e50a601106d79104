import type { AccordingRow } from "../../rulebook/expression.ts";
import type { Key, Reading, Rulebook } from "../../rulebook/rulebook.ts";
import type { Value } from "../../values/value.ts";
import { inEveryExpression } from "../every-expression.ts";
import type { Check } from "../report.ts";
import { quoted } from "../wording.ts";

/**
 * Where conditions ask which option of a reading is taken, each option makes a difference. One of them may go unnamed, being
 * what remains; a reading that no condition asks about is there to be relied on, and one with values makes its difference by them.
 */
export const readingOptionUnused: Check = {
  code: "reading-option-unused",
  severity: "hint",
  title: {
    en: "Each option of a reading makes a difference somewhere.",
    fr: "Chaque option d'une lecture change quelque chose quelque part.",
  },
  run(rulebook, report) {
    const named = namedOptions(rulebook);
    for (const reading of rulebook.readings.values()) {
      const asked = named.get(reading.key);
      for (const option of asked ? alike(reading, asked) : []) {
        const [name, its] = [quoted(option), quoted(reading)];
        report({
          span: option.nameSpan,
          message: {
            en: `No condition tells ${name.en} from the other unnamed options of ${its.en}; use it in one or take it away.`,
            fr: `Aucune condition ne distingue ${name.fr} des autres options non nommées de ${its.fr} ; employez-la ou retirez-la.`,
          },
        });
      }
    }
  },
};

/** Options without a value that no condition names, if there are several. */
function alike({ options }: Reading, asked: ReadonlySet<Key>): Reading["options"] {
  const unnamed = options.filter(({ key, value }) => !value && !asked.has(key));
  return unnamed.length > 1 ? unnamed : [];
}

/** By reading, the options that expressions and rows name. */
function namedOptions(rulebook: Rulebook): ReadonlyMap<Key, ReadonlySet<Key>> {
  const named = new Map<Key, Set<Key>>();
  for (const { reading, option } of optionsNamed(rulebook)) {
    named.set(reading, (named.get(reading) ?? new Set()).add(option));
  }
  return named;
}

const optionsNamed = inEveryExpression((expression) => {
  if (expression.kind === "literal") return optionOf(expression.value);
  return expression.kind === "according-to" ? valuesInRows(expression.rows).flatMap(optionOf) : [];
});

function optionOf(value: Value): readonly { readonly reading: Key; readonly option: Key }[] {
  const reading = value.kind === "choice" ? /^reading:(.*)$/.exec(value.choice)?.[1] : undefined;
  return value.kind !== "choice" || reading === undefined ? [] : [{ reading, option: value.member }];
}

function valuesInRows(rows: readonly AccordingRow[]): readonly Value[] {
  const patterns = rows.flatMap((row) => row.patterns);
  return patterns.flatMap((pattern) => (pattern.kind === "values" ? pattern.values : []));
}
