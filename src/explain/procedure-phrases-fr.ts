import type { ProcedurePhrases } from "./phrases.ts";

/** How French words what procedures and their stages say. */
export const frenchProcedures: ProcedurePhrases = {
  gives: "Donne l'étape où en est une procédure",
  stateOf: "Donne l'état d'une étape",
  opensWhen: (condition) => `S'ouvre si ${condition}`,
  endsWhen: (condition) => `Prend fin si ${condition}`,
  stage: (name) => `Étape « ${name} »`,
  isAt: (stage) => `la procédure en est à l'étape « ${stage} »`,
  restsWith: (authority) => `Appartient à ${authority}`,
  after: (stages) => `Après ${stages}`,
  within: (limit) => `Avant l'expiration du délai : ${limit}`,
  doneWhen: (condition) => `Accomplie si ${condition}`,
};
