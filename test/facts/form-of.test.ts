import { expect, test } from "vitest";
import { formOf } from "../../src/facts/form-of.ts";
import { rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
chapter The official
  fr L'agent

choice grades
  fr Grades
  member A1
    fr Premier grade
  member A2
    fr Second grade

subject child
  fr Enfant

fact grade is one of grades over time
  fr Grade
  under Rule 15/1
  question Which grade does the official hold?
  translated Quel est le grade de l'agent ?
  note As the letter of appointment says.
  translated Comme le dit la lettre d'engagement.
  established by letter of appointment
  translated lettre d'engagement

fact step is count
  fr Échelon
  not below 1
  not above 18

fact children is list of child
  fr Enfants

fact idle is number
  fr Inutile

chapter Allowance
  fr Allocation

event marriage
  fr Mariage

fact birth_date of child is date
  fr Date de naissance

fact schooled of child is yes or no
  fr Scolarisé

fact received is money per month
  fr Reçu
  not below zero

authority head
  fr Chef

decision waiver
  fr Dispense
  rests with head
  may be yes or no

definition young of child
  fr Jeune
  means birth_date is after 2010-01-01

rule allowance
  fr Allocation
  gives money per month
  when not waiver
  when marriage has happened
  when some of children are young
  otherwise no entitlement
  shall be received
  plus received where step is 3 and grade is A1
`);

const form = formOf(book, ["allowance"]);
const fields = form.groups.flatMap(({ fields }) => fields);

function field(name: string) {
  return fields.find((one) => one.name === name);
}

test("groups are chapters in the order in which the rule asks, fields in the order of the text", () => {
  expect(form.groups.map(({ title, fields }) => [title.fr, fields.map(({ name }) => name)])).toEqual([
    ["Allocation", ["marriage", "received", "waiver"]],
    ["L'agent", ["grade", "step", "children"]],
  ]);
});

test("a field speaks the words of its author in both languages", () => {
  expect(field("grade")).toMatchObject({
    label: { en: "Grade", fr: "Grade" },
    question: { en: "Which grade does the official hold?", fr: "Quel est le grade de l'agent ?" },
    notes: [{ en: "As the letter of appointment says.", fr: "Comme le dit la lettre d'engagement." }],
    establishedBy: { en: "letter of appointment", fr: "lettre d'engagement" },
    provisions: { en: "Rule 15/1", fr: "Règlement 15/1" },
    overTime: true,
  });
});

test("a choice carries its members, an amount its rate, a count its bounds, an event that it is one", () => {
  expect(field("grade")?.kind).toEqual({
    kind: "choice",
    members: [
      { name: "A1", label: { en: "A1", fr: "Premier grade" } },
      { name: "A2", label: { en: "A2", fr: "Second grade" } },
    ],
  });
  expect(field("received")).toMatchObject({ kind: { kind: "money", per: "month" }, atLeast: { en: "0", fr: "0" } });
  expect(field("step")).toMatchObject({ kind: { kind: "count" }, atLeast: { en: "1" }, atMost: { en: "18" } });
  expect(field("marriage")).toMatchObject({ kind: { kind: "date" }, isEvent: true, overTime: false });
});

test("a list of records has the fields that the rule asks of each record, and no others", () => {
  expect(field("children")?.kind).toMatchObject({
    kind: "records",
    label: { en: "Child", fr: "Enfant" },
    fields: [{ key: "child.birth_date", name: "birth_date", kind: { kind: "date" } }],
  });
});

test("a decision may be given, and says who takes it", () => {
  expect(field("waiver")).toMatchObject({ kind: { kind: "yes-no" }, decidedBy: [{ en: "Head", fr: "Chef" }] });
});

test("what the rule cannot ask for is not in its form", () => {
  expect(field("idle")).toBeUndefined();
});

test("a rule about each record has the list that holds them", () => {
  const young = formOf(book, ["child.young"]).groups.flatMap(({ fields }) => fields);
  expect(young.map(({ name }) => name)).toEqual(["children"]);
});
