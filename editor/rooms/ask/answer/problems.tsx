import type { CaseProblem } from "../../../questions/cases.ts";

/** Why a question cannot be put, a sentence each. */
export function Problems({ problems }: { readonly problems: readonly CaseProblem[] }) {
  return (
    <ul role="alert" className="answer-problems">
      {problems.map(({ words }) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
