/** The Write room, in English. */
export const write = {
  contents: {
    label: "Contents",
    rulebooks: "Rulebooks",
    outline: "In this file",
    file: "File",
    by: "Order of the contents",
    byFile: "By file",
    byArticle: "By article",
    articles: "Articles",
    noArticles: "The rulebooks list no articles.",
    empty: "No rulebook files in this folder.",
  },
  caseHere: {
    label: "Case in hand",
    side: "What follows from the text",
    noCase: "Choose a case in the top bar to see what the rule at the caret gives for it.",
    noRule: "Put the caret into a rule to see what it gives for the case in hand.",
  },
  timeline: { label: "Periods of this file" },
  marks: { errors: (n: number) => (n === 1 ? "1 error" : `${n} errors`), draft: "unsaved" },
  file: {
    save: "Save",
    format: "Tidy layout",
    formatHint: "Shift+Alt+F",
    saveHint: "Ctrl+S",
    textLabel: (name: string) => `Text of ${name}. Tab moves out of the text; Ctrl+M lets Tab indent.`,
    choose: "Choose a file on the left to read or change it.",
  },
  checks: {
    label: "Checks",
    none: "No problems found.",
    waiting: "Checking …",
    count: (n: number) => (n === 0 ? "Checks" : `Checks (${n})`),
    severity: { error: "Error", warning: "Warning", hint: "Advice" },
    place: (file: string, line: number) => `${file}, line ${line}`,
    repair: "Repair",
  },
  scenarios: {
    label: "Scenarios",
    none: "No scenarios in this rulebook yet.",
    noneChosen: "Choose a scenario to see how its answer comes about.",
    running: "Running …",
    passes: "passes",
    fails: "fails",
    summary: (passed: number, failed: number) =>
      failed === 0
        ? `${passed === 1 ? "The scenario passes" : `All ${passed} scenarios pass`}`
        : `${failed} of ${passed + failed} ${failed === 1 ? "fails" : "fail"}`,
    // What follows says it whole: "is 221.28 EUR per month", "awaits the Secretary-General".
    expected: "expected:",
    actual: "but",
    goToText: "Go to the text",
    failuresOnly: "Failing only",
  },
  why: {
    label: "Why",
    empty: "There is nothing to explain yet.",
    answers: "Answers of this scenario",
    everyStep: "Show every step",
  },
};
