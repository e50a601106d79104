// Misspelt on purpose: cspell:ignore marired salry
import { describe, expect, test } from "vitest";
import { expectProblems, resolved, rulebookOf, withoutMargin } from "./marked.ts";

describe("what a bare name means", () => {
  const family = `
    subject child
      fr Enfant
    fact income is money in EUR
      fr Revenu
    fact income of child is money in EUR
      fr Revenu
    fact children is list of child
      fr Enfants
  `;

  test("in a rule of a record, the record's own fact comes before the person's", () => {
    const { rules } = rulebookOf(
      family,
      `
      rule own_means of child
        fr Moyens propres
        gives money in EUR
        shall be income
      `,
    );
    expect(rules.get("child.own_means")?.versions[0]?.steps[0]?.value).toMatchObject({
      kind: "fact",
      key: "child.income",
    });
  });

  test("elsewhere it is the person's", () => {
    const { rules } = rulebookOf(
      family,
      `
      rule own_means
        fr Moyens propres
        gives money in EUR
        shall be income
      `,
    );
    expect(rules.get("own_means")?.versions[0]?.steps[0]?.value).toMatchObject({ kind: "fact", key: "income" });
  });

  test("a part result comes before both, even when it stands below its use", () => {
    const { rules } = rulebookOf(
      family,
      `
      rule own_means of child
        fr Moyens propres
        gives money in EUR
        shall be income
        in which income is 5 EUR
          fr Revenu
      `,
    );
    expect(rules.get("child.own_means")?.versions[0]?.steps[0]?.value).toMatchObject({
      kind: "local",
      key: "income",
      type: { kind: "money", currency: "EUR" },
    });
  });

  test("a member of a choice is meant where the other side is of that choice, in either order", () => {
    const { rules } = rulebookOf(`
      choice grades
        members A1 or A2
      fact grade is one of grades
        fr Grade
      definition junior
        fr Débutant
        means grade is A1
      definition senior
        fr Confirmé
        means A2 is grade
    `);
    const a2 = { kind: "literal", value: { kind: "choice", choice: "grades", member: "A2" } };
    expect(rules.get("senior")?.versions[0]?.steps[0]?.value).toMatchObject({ kind: "compare", left: a2 });
  });

  test("a member is meant even if a fact of another type has its name", () => {
    const { rules } = rulebookOf(`
      choice states
        members single or married
      fact married is yes or no
        fr Marié
      fact state is one of states
        fr État
      definition is_married
        fr Est marié
        means state is married
    `);
    expect(rules.get("is_married")?.versions[0]?.steps[0]?.value).toMatchObject({
      right: { kind: "literal", value: { member: "married" } },
    });
  });

  test("names of every object are ordinary names", () => {
    const { facts } = rulebookOf(`
      fact constructor is number
        fr Constructeur
      fact __proto__ is number
      rule prototype
        fr Modèle
        gives number
        shall be constructor plus __proto__
    `);
    expect([...facts.keys()]).toEqual(["constructor", "__proto__"]);
  });
});

describe("names that mean nothing", () => {
  test("the nearest name that would is offered, as a fix too", () => {
    const text = `
      fact married is yes or no
        fr Marié
      definition alone
        fr Seul
        means not marired
                  ^^^^^^^ unknown-name: Nothing here is called "marired". Did you mean "married"?
                  fr: Rien ne s'appelle "marired" ici. Vouliez-vous dire "married" ?
    `;
    expectProblems(text);
    const [problem] = resolved(withoutMargin(text.replace(/\n +(\^|fr: Rien).*/g, ""))).diagnostics;
    expect(problem?.fix?.edits.map((edit) => edit.text)).toEqual(["married"]);
  });

  test("one mistake is reported once: what follows from it stays silent", () => {
    expectProblems(`
      rule allowance
        fr Allocation
        gives money in EUR
        shall be 6 % of salry
                        ^^^^^ unknown-name: Nothing here is called "salry". Declare it, or check its spelling.
        plus 20 EUR
        but not less than 1 EUR
    `);
  });

  test("a fact of a record needs a record", () => {
    expectProblems(`
      subject child
        fr Enfant
      fact birth_date of child is date
        fr Date de naissance
      rule earliest
        fr Première
        gives date
        shall be birth_date
                 ^^^^^^^^^^ unknown-name: Nothing here is called "birth_date". It belongs to each "child": write "birth_date of ..." and say which, or count or total over all of them.
    `);
  });

  test("a member needs a neighbour of its choice", () => {
    expectProblems(`
      choice colours
        fr Couleurs
        members red or green
      fact age is count
        fr Âge
      definition odd
        fr Bizarre
        means age is red
                     ^^^ unknown-name: Nothing here is called "red". It is a member of "colours", but nothing beside it is of that choice.
    `);
  });

  test("a choice, a subject or an authority is not a value", () => {
    expectProblems(`
      choice colours
        fr Couleurs
        members red or green
      rule colour
        fr Couleur
        gives one of colours
        shall be colours
                 ^^^^^^^ not-a-value: "colours" is a kind of thing, not a value: name a fact, a rule or a member instead.
    `);
  });
});

describe("names used twice", () => {
  test("one name means one thing; both places are shown", () => {
    const text = `
      fact salary is money
        fr Traitement
      rule salary
           ^^^^^^ duplicate-name: "salary" already names something else here: choose another name, or another label in the other language.
        fr Salaire
        gives money
        shall be 1 EUR
    `;
    expectProblems(text);
  });

  test("the other language counts too, since the files may be turned into it", () => {
    expectProblems(`
      fact pay is money
        fr Traitement
      fact salary is money
           ^^^^^^ duplicate-name: "Traitement" already names something else here: choose another name, or another label in the other language.
        fr Traitement
    `);
  });

  test("a subject may have a fact of the same name as the person's, a choice a member as another's", () => {
    rulebookOf(`
      subject child
        fr Enfant
      fact birth_date of child is date
        fr Date de naissance
      fact birth_date is date
        fr Date de naissance
      choice ranks
        fr Rangs
        members first or second
      choice places
        fr Places
        members first or second
    `);
  });
});

describe("uses of names, for references and rename", () => {
  test("every use has the place of the name alone and what it means", () => {
    const text = withoutMargin(`
      subject child
        fr Enfant
      fact birth_date of child is date
        fr Date de naissance
      rule majority of child
        fr Majorité
        gives date
        shall be birth_date plus 18 years taking the last day of a short month
    `);
    const { rulebook } = resolved(text);
    const shown = rulebook.uses.map(({ span, to }) => [text.slice(span.start, span.end), to.kind, to.key]);
    expect(shown).toEqual([
      ["child", "subject", "child"],
      ["child", "subject", "child"],
      ["birth_date", "fact", "child.birth_date"],
    ]);
  });
});
