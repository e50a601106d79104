import { useState } from "react";
import { ToggleButton } from "react-aria-components";
import { useLanguage, useTexts } from "../../app/studio-context.tsx";
import type { ChangeBar, Effect, PersonShown } from "../../questions/review.ts";
import { PersonWays } from "./person.tsx";

interface EffectShownProps {
  readonly inquiry: number;
  readonly effect: Effect;
}

/** What happens to those asked about one rule: how many, how much together, how it is spread, and to whom most. */
export function EffectShown({ inquiry, effect }: EffectShownProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { rule, label, changed, asked, totals, bars, largest } = effect;
  return (
    <section className="effect" aria-label={label[language]}>
      <p role="status">
        {texts.who.effect(changed, asked)}{" "}
        {totals.map((total) => (
          <b key={total.en}>{texts.who.total(total[language])} </b>
        ))}
      </p>
      {bars.length > 0 && <Histogram bars={bars} />}
      <div className="review-wide">
        <table className="review-table">
          <caption>{texts.who.largest}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.who.person}</th>
              <th scope="col">{texts.who.day}</th>
              <th scope="col">{texts.review.from}</th>
              <th scope="col">{texts.review.to}</th>
              <th scope="col">{texts.who.change}</th>
              <th scope="col">{texts.review.why}</th>
            </tr>
          </thead>
          <tbody>
            {largest.map((person) => (
              <LargestRow
                key={`${rule} ${inquiry} ${person.name.en} ${person.place.at}`}
                inquiry={inquiry}
                person={person}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function LargestRow({ inquiry, person }: { readonly inquiry: number; readonly person: PersonShown }) {
  const texts = useTexts();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { name, on, from, to, change, place } = person;
  return (
    <>
      <tr>
        <th scope="row">{name[language]}</th>
        <td>{on[language]}</td>
        <td>{from[language]}</td>
        <td>{to[language]}</td>
        <td className="number">{change?.[language]}</td>
        <td>
          <ToggleButton
            className="button button-small"
            aria-label={`${texts.review.why}: ${name[language]}`}
            isSelected={isOpen}
            onChange={setOpen}
          >
            {texts.review.why}
          </ToggleButton>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={6}>
            <PersonWays inquiry={inquiry} place={place} opensAtFirst />
          </td>
        </tr>
      )}
    </>
  );
}

/** A table whose bars only help: the numbers say the same. */
function Histogram({ bars }: { readonly bars: readonly ChangeBar[] }) {
  const texts = useTexts();
  const language = useLanguage();
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <table className="review-table histogram">
      <caption>{texts.who.histogram}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.who.range}</th>
          <th scope="col" colSpan={2}>
            {texts.who.people}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ range, count, gains }) => (
          <tr key={range.en}>
            <th scope="row" className="number">
              {range[language]}
            </th>
            <td className="number">{count}</td>
            <td className="bar-cell" aria-hidden="true">
              <div className={gains ? "bar bar-gain" : "bar bar-loss"} style={{ width: `${(100 * count) / most}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
