/** A file's text with a scenario at its end, one empty line apart. */
export function withScenario(text: string, scenario: string): string {
  const before = text.trimEnd();
  return before === "" ? scenario : `${before}\n\n${scenario}`;
}
