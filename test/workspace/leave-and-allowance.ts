import { loadRulebook } from "../../src/workspace/load-rulebook.ts";
import { type OneQuestion, type OneRequest, oneQuestion } from "../../src/workspace/one-question.ts";

/** Leave that grows after five years of service, and an allowance whose rate rose in 2023 and which has a limit. */
export const leaveAndAllowance = `fact hired_on is date
  fr Engagé le

fact salary is money in EUR per month
  fr Traitement

fact posted is yes or no
  fr Affecté

figure rate
  fr Taux
  under Rule 2/1
  gives percentage
  shall be 5 % in force from 2020-01-01
  shall be 6 % in force from 2023-01-01

rule days_of_leave
  fr Jours de congé
  under Rule 1/1
  gives number
  shall be 24
  except where five_years_of_service
    fr Cinq ans de service
    under Rule 1/2
    when whole years from hired_on to the reference date is at least 5
    shall be 30

rule allowance
  fr Allocation
  under Rule 2/2
  gives money in EUR per month
  when posted
  otherwise no entitlement
  shall be rate times salary
  but not more than 100 EUR per month
`;

/** The rulebook of {@link leaveAndAllowance}. */
export const { rulebook, diagnostics } = loadRulebook(leaveAndAllowance);

/** A question that is well put. @throws where it is not */
export function asked(request: OneRequest): Extract<OneQuestion, { readonly ok: true }>["question"] {
  const one = oneQuestion(rulebook, request);
  if (!one.ok) throw new Error(one.problems.map(({ message }) => message.en).join("\n"));
  return one.question;
}

/** A day by its ISO form. */
export function day(iso: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return { year, month, day: date };
}
