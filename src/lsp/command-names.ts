/** What the editor may ask the server to do. */
export const commandNames = {
  /** Takes the name or the title of a scenario, or nothing to choose none. */
  chooseCase: "proviso.chooseCase",
  /** Takes the names or titles of scenarios. */
  runScenarios: "proviso.runScenarios",
} as const;
