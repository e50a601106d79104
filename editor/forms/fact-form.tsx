import { useMemo, useRef } from "react";
import type { FormGroup } from "../../src/facts/form.ts";
import type { Json } from "../../src/values/json.ts";
import { useLanguage } from "../app/studio-context.tsx";
import type { CaseProblem, FactsJson } from "../questions/cases.ts";
import { AskingContext, type Questions } from "./asking.ts";
import { FactField } from "./fact-field.tsx";
import { withFact } from "./with-fact.ts";
import "../styles/forms.css";

interface FactFormProps {
  readonly groups: readonly FormGroup[];
  readonly facts: FactsJson;
  readonly onChange: (facts: FactsJson) => void;
  readonly problems?: readonly CaseProblem[];
  /** Where the form asks rather than shows. */
  readonly questions?: Questions;
}

/** The facts of a person as a form made from what rules ask for, in groups that the authors of the rules made. */
export function FactForm({ groups, facts, onChange, problems = none, questions }: FactFormProps) {
  const language = useLanguage();
  const asking = useMemo(() => ({ problems, ...(questions && { questions }) }), [problems, questions]);
  // Leaving one field and choosing in another may tell two facts before the form is drawn again.
  const latest = useRef(facts);
  latest.current = facts;
  const tell = (name: string, value: Json | undefined) => {
    latest.current = withFact(latest.current, name, value);
    onChange(latest.current);
  };
  return (
    <AskingContext value={asking}>
      {groups.map(({ title, fields }) => (
        <section key={title.en} className="fact-group">
          <h3 className="fact-group-title">{title[language]}</h3>
          {fields.map((field) => (
            <FactField
              key={field.name}
              field={field}
              path={[field.name]}
              value={facts[field.name]}
              onChange={(value) => tell(field.name, value)}
            />
          ))}
        </section>
      ))}
    </AskingContext>
  );
}

const none: readonly CaseProblem[] = [];
