import { expect, test } from "vitest";
import { references } from "../../src/language-service/references.ts";
import { asked, pay, shown } from "./project.ts";

test("a name is found wherever it stands, its declaration first, each place once", () => {
  const other = "rule bonus\n  gives money in EUR per month\n  shall be sal‸ary\n  plus salary\n";
  const { project, place } = asked({ "bonus.proviso": other, "pay.proviso": pay });
  expect(references(project, place).map((span) => shown(project, span))).toEqual([
    "pay.proviso:25 salary",
    "bonus.proviso:3 salary",
    "bonus.proviso:4 salary",
    "pay.proviso:34 salary",
  ]);
});

test("elsewhere there is nothing to find", () => {
  const { project, place } = asked({ "pay.proviso": pay.replace("gives percentage", "gives ‸percentage") });
  expect(references(project, place)).toEqual([]);
});
