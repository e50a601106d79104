import type { ProcedurePhrases } from "./phrases.ts";

/** How English words what procedures and their stages say. */
export const englishProcedures: ProcedurePhrases = {
  gives: "Gives the stage that a procedure is at",
  stateOf: "Gives the state of a stage",
  opensWhen: (condition) => `Opens when ${condition}`,
  endsWhen: (condition) => `Ends when ${condition}`,
  stage: (name) => `Stage "${name}"`,
  isAt: (stage) => `the procedure is at the stage "${stage}"`,
  restsWith: (authority) => `Rests with ${authority}`,
  after: (stages) => `After ${stages}`,
  within: (limit) => `Within ${limit}`,
  doneWhen: (condition) => `Done when ${condition}`,
};
