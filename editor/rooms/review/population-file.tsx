import { Button, FileTrigger, ProgressBar } from "react-aria-components";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";

/** Chooses a file of people, says how far it is read, and which rows are not understood. */
export function PopulationFile({ rule }: { readonly rule: string | undefined }) {
  const studio = useStudio();
  const texts = useTexts();
  const population = useSelected((state) => state.review.population);
  if (rule === undefined) return null;
  return (
    <details className="population" open={population !== undefined}>
      <summary>{texts.who.file}</summary>
      <p className="quiet-line">{texts.who.fileHelp}</p>
      <p className="review-ways">
        <FileTrigger
          acceptedFileTypes={[".csv", ".tsv", ".ndjson", ".jsonl"]}
          onSelect={(files) => files?.[0] && void studio.tryFile(files[0], rule)}
        >
          <Button className="button">{texts.who.choose}</Button>
        </FileTrigger>
        {population && (
          <Button className="button" onPress={studio.leaveFile}>
            {texts.who.leave}
          </Button>
        )}
      </p>
      <PopulationStanding />
    </details>
  );
}

function PopulationStanding() {
  const texts = useTexts();
  const population = useSelected((state) => state.review.population);
  if (!population) return null;
  const { name, read, standing, people } = population;
  const words = {
    reading: texts.who.reading(name, Math.round(read * 100)),
    read: texts.who.read(name),
    failed: texts.who.failed(name),
  }[standing];
  return (
    <>
      <ProgressBar value={read * 100} aria-label={texts.who.file} className="population-progress">
        <div className="population-bar" style={{ width: `${read * 100}%` }} />
      </ProgressBar>
      <p role="status">
        {words} {people && texts.who.rows(people.changed, people.tried)}
      </p>
      <WrongRows />
    </>
  );
}

function WrongRows() {
  const texts = useTexts();
  const language = useLanguage();
  const people = useSelected((state) => state.review.population?.people);
  if (!people || people.wrongCount === 0) return null;
  return (
    <div className="wrong-rows">
      <p>{texts.who.wrong(people.wrongCount)}</p>
      <ul>
        {people.wrong.map(({ line, words }) => (
          <li key={line}>{texts.who.wrongRow(line, words[language])}</li>
        ))}
      </ul>
    </div>
  );
}
