import { expect, test } from "vitest";
import { formatProvision } from "../../src/rulebook/provision-text.ts";
import { findProvisions } from "../../src/trace/find-provisions.ts";

/* The numbering of a text is found wherever print and recognition have left it. */

const found = (text: string) => findProvisions(text).map(({ provision }) => formatProvision(provision, "en"));

test.each([
  ["letters are the Regulation's until its Rules begin", "REGULATION 3\n- a) One\nRule\n- b) Two", ["Regulation 3 a)"]],
  [
    "Instructions are numbered a hundred higher",
    "REGULATION 3\n3/1 One\n103/1.2 Two",
    ["Rule 3/1", "Instruction 103/1.2"],
  ],
  ["emphasis and dashes do not hide a number", "REGULATION 3\n- **3/1.1** One", ["Rule 3/1.1"]],
  [
    "a number inserted later has its suffix",
    "REGULATION 10bis\n10bis/1 One\n110bis/1 (bis) Two",
    ["Rule 10bis/1", "Instruction 110bis/1 bis"],
  ],
  ["a number of another Regulation is a mention", "REGULATION 3\n4/1 Elsewhere", []],
  ["a line of the table of contents is no heading", "ANNEX IV - RULES 12\n1. One", []],
  [
    "annexes have articles and paragraphs",
    "ANNEX IV - RULES\nArticle 1\n- 1.1 One\n2. Two",
    ["Annex IV article 1", "Annex IV article 1.1", "Annex IV article 2"],
  ],
  [
    "an appendix is found as a whole",
    "ANNEX IV - RULES\n1. One\nAPPENDIX 1:\n1. Another",
    ["Annex IV article 1", "Annex IV appendix 1"],
  ],
  ["what is printed twice counts where it stands first", "REGULATION 3\n3/1 One\n3/1 Again", ["Rule 3/1"]],
  ["a text without numbers has none", "Once upon a time", []],
])("%s", (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});
