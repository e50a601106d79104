import { useState } from "react";
import { Picker } from "../../app/picker.tsx";
import { useLanguage, useSelected, useTexts } from "../../app/studio-context.tsx";
import type { People } from "../../questions/review.ts";
import { EffectShown } from "./effect-shown.tsx";
import { Person } from "./person.tsx";
import { personAt } from "./person-at.ts";
import { PopulationFile } from "./population-file.tsx";

/** Who comes out otherwise, and by how much. */
export function Who() {
  const texts = useTexts();
  const cases = useSelected((state) => state.review.people);
  const population = useSelected((state) => state.review.population);
  const [wanted, setWanted] = useState<string>();
  if (!cases) return <p className="empty">{texts.review.comparing}</p>;
  const rule = cases.effects.find((effect) => effect.rule === wanted)?.rule ?? cases.effects[0]?.rule;
  return (
    <div className="review-column">
      <h2 className="for-readers">{texts.who.label}</h2>
      <p className="quiet-line">{texts.who.private}</p>
      {!population && <Progress people={cases} />}
      {rule !== undefined && <RulePicker people={cases} rule={rule} onChoose={setWanted} />}
      <PopulationFile rule={rule} />
      {population ? (
        population.people && <Effects people={population.people} rule={rule} />
      ) : (
        <Effects people={cases} rule={rule} />
      )}
      {!population && <Examples people={cases} />}
    </div>
  );
}

function Progress({ people }: { readonly people: People }) {
  const texts = useTexts();
  const { tried, total = tried, changed } = people;
  return (
    <p role="status" className="who-count">
      {tried < total
        ? texts.who.trying(tried, total)
        : changed === 0
          ? texts.who.nobody
          : texts.who.cases(changed, tried)}
    </p>
  );
}

interface RulePickerProps {
  readonly people: People;
  readonly rule: string;
  readonly onChoose: (rule: string) => void;
}

function RulePicker({ people, rule, onChoose }: RulePickerProps) {
  const texts = useTexts();
  const language = useLanguage();
  const choices = people.effects.map((effect) => ({ id: effect.rule, label: effect.label[language] }));
  return <Picker label={texts.who.rule} choices={choices} chosen={rule} onChoose={onChoose} />;
}

function Effects({ people, rule }: { readonly people: People; readonly rule: string | undefined }) {
  const effect = people.effects.find((one) => one.rule === rule) ?? people.effects[0];
  return effect ? <EffectShown inquiry={people.inquiry} effect={effect} /> : null;
}

function Examples({ people }: { readonly people: People }) {
  const texts = useTexts();
  const language = useLanguage();
  const comparison = useSelected((state) => state.review.comparison);
  const declarations = comparison?.declarations.filter(({ verdict }) => verdict !== "wording") ?? [];
  if (declarations.length === 0) return null;
  return (
    <section>
      <h3 className="review-title">{texts.who.examples}</h3>
      <ul className="change-list">
        {declarations.map(({ id, label }) => {
          const person = personAt(people, people.examples[id]);
          return (
            <li key={id} className="change">
              <p className="change-head">
                <b>{label[language]}</b>
              </p>
              {person ? (
                <Person inquiry={people.inquiry} person={person} />
              ) : (
                <p className="quiet-line">{texts.who.noExample}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
