import { describe, expect, test } from "vitest";
import {
  type Askable,
  fieldOf,
  finished,
  isAsked,
  opened,
  proceeded,
  type Questionnaire,
  resumed,
  saidUnknown,
  shownOf,
  startOf,
  wentBack,
} from "../../../editor/store/questionnaire.ts";
import type { FieldKind, Form, FormField } from "../../../src/facts/form.ts";

function field(name: string, kind: FieldKind = { kind: "yes-no" }): FormField {
  const words = { en: name, fr: name };
  return { key: name, name, label: words, notes: [], provisions: words, kind, overTime: false, isEvent: false };
}

const child: FieldKind = {
  kind: "records",
  label: { en: "Child", fr: "Enfant" },
  fields: ["born", "schooled", "ill", "served", "working"].map((name) => field(name)),
};

const form: Form = {
  groups: [
    {
      title: { en: "Official", fr: "Agent" },
      fields: ["appointed", "grade", "step", "country", "married", "pay"].map((name) => field(name)),
    },
    { title: { en: "Family", fr: "Famille" }, fields: [field("children", child), field("dependants")] },
    { title: { en: "Spouse", fr: "Conjoint" }, fields: ["works", "earns"].map((name) => field(name)) },
  ],
};

function asking(needs: readonly string[], facts: Askable["facts"] = {}): Askable {
  return { form, needs, facts };
}

function pageOf({ pages, at }: Questionnaire): readonly string[] | undefined {
  return pages[at];
}

const all = ["appointed", "married", "children", "dependants", "country", "works", "grade", "step", "earns"];

describe("the next page", () => {
  test("asks the most decisive questions of one group, in the order of the text", () => {
    const many = asking([...all, "pay"]);
    expect(pageOf(opened(startOf("allowance"), many))).toEqual(["appointed", "grade", "country", "married"]);
  });

  test("does not tear a small group apart, so that a step is asked with its grade", () => {
    const whole = ["appointed", "grade", "step", "country", "married"];
    expect(pageOf(opened(startOf("allowance"), asking(all)))).toEqual(whole);
  });

  test("asks only what can still change the answer", () => {
    const first = opened(startOf("allowance"), asking(all));
    expect(pageOf(proceeded(first, asking(["children", "works"])))).toEqual(["children", "works"]);
  });

  test("takes in the next group where one has few questions left", () => {
    const few = asking(["earns", "grade", "step", "married"]);
    expect(pageOf(opened(startOf("allowance"), few))).toEqual(["grade", "step", "married", "earns"]);
  });

  test("does not ask for what is asked elsewhere and not settled yet", () => {
    const pending = asking(["married", "works"], { married: { pending: true } });
    expect(pageOf(opened(startOf("allowance"), pending))).toEqual(["works"]);
  });

  test("passes over what the form does not have", () => {
    expect(opened(startOf("allowance"), asking(["nothing_of_the_kind"])).pages).toEqual([]);
  });
});

describe("going on and back", () => {
  const first = opened(startOf("allowance"), asking(all));

  test("what was left open is not asked again", () => {
    const second = proceeded(first, asking(all));
    expect(second.pages[1]).not.toContain("married");
    expect(second.unknown).toContain("married");
  });

  test("ends when nothing is left that could change the answer", () => {
    const end = proceeded(first, asking([]));
    expect(pageOf(end)).toBeUndefined();
    expect(end.at).toBe(1);
  });

  test("back shows the page as it was, and on again the one after it", () => {
    const second = proceeded(first, asking(["children", "dependants", "works"]));
    const back = wentBack(second);
    expect(pageOf(back)).toEqual(pageOf(first));
    expect(pageOf(proceeded(back, asking(["works"])))).toEqual(pageOf(second));
    expect(wentBack(back).at).toBe(0);
  });

  test("from the answer, back is the last page", () => {
    expect(wentBack(finished(first)).at).toBe(0);
  });

  test("what was left open is asked again on request", () => {
    const end = finished(proceeded(first, asking(["married"])));
    expect(pageOf(resumed(end, asking(["married"])))).toEqual(["married"]);
  });

  test("I don't know can be taken back", () => {
    const said = saidUnknown(first, "married", true);
    expect(said.unknown).toContain("married");
    expect(saidUnknown(said, "married", false).unknown).not.toContain("married");
  });
});

describe("records", () => {
  const needs = ["born", "schooled", "ill", "served", "working"].map((name) => `children[0].${name}`);
  const first = opened(startOf("allowance"), asking(["children"]));

  test("a record is asked a few questions at a time", () => {
    expect(needs.filter((need) => isAsked(first, { needs }, need))).toHaveLength(4);
    expect(isAsked(first, { needs: [...needs, "children[1].born"] }, "children[1].born")).toBe(true);
  });

  test("a question that no longer matters stays where it was", () => {
    const shown = shownOf(first, asking(needs));
    expect(isAsked(shown, { needs: [] }, "children[0].ill")).toBe(true);
    expect(isAsked(shown, { needs: [] }, "children[0].working")).toBe(false);
  });

  test("their list is asked again while more of them is needed", () => {
    expect(pageOf(proceeded(shownOf(first, asking(needs)), asking(needs)))).toEqual(["children"]);
  });

  test("their fields are found by name", () => {
    expect(fieldOf(form, "children[3].schooled")?.name).toBe("schooled");
    expect(fieldOf(form, "married.born")).toBeUndefined();
  });
});
