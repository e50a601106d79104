import { Button, GridList, GridListItem } from "react-aria-components";
import type { Diagnostic, Severity } from "../../../grammar/diagnostic.ts";
import { fileName } from "../../app/file-name.ts";
import { ErrorSign, HintSign, Pass, WarningSign } from "../../app/icons.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { lineOf } from "../../panels/line-of.ts";

/** How many checks are listed; a broken file may have thousands, and the first are the ones to mend. */
const LISTED = 200;

/** What the drafter should look at, gravest first, in the language chosen. Choosing one brings its place into view. */
export function Checks() {
  const studio = useStudio();
  const texts = useTexts();
  const checks = useSelected((state) => state.analysis?.checks);
  const listed = [...(checks ?? [])].sort(byGravity).slice(0, LISTED);
  const rows = listed.map((check, index) => ({ id: index, check }));
  return (
    <section className="checks" aria-label={texts.checks.label}>
      <h2 className="panel-title">{texts.checks.count(checks?.length ?? 0)}</h2>
      <GridList
        className="rows"
        aria-label={texts.checks.label}
        items={rows}
        onAction={(key) => {
          const check = listed[Number(key)];
          if (check) studio.reveal(check.span);
        }}
        renderEmptyState={() => <NoChecks waiting={checks === undefined} />}
      >
        {({ id, check }) => <CheckRow id={id} check={check} />}
      </GridList>
    </section>
  );
}

function CheckRow({ id, check }: { readonly id: number; readonly check: Diagnostic }) {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const text = useSelected((state) => state.files.get(check.span.file)?.text ?? "");
  const { fix } = check;
  return (
    <GridListItem id={id} textValue={check.message[language]} className="row check-row">
      {signs[check.severity]}
      <span className="check-severity">{texts.checks.severity[check.severity]}</span>
      <span className="check-message">{check.message[language]}</span>
      {fix && (
        <Button
          className="button button-small"
          onPress={() => studio.repair(fix)}
          aria-label={`${texts.checks.repair}: ${fix.title[language]}`}
        >
          {fix.title[language]}
        </Button>
      )}
      <span className="check-place">
        {texts.checks.place(fileName(check.span.file), lineOf(text, check.span.start))}
      </span>
    </GridListItem>
  );
}

function NoChecks({ waiting }: { readonly waiting: boolean }) {
  const texts = useTexts();
  return (
    <p className="all-well">
      {!waiting && <Pass />}
      {waiting ? texts.checks.waiting : texts.checks.none}
    </p>
  );
}

const signs: Readonly<Record<Severity, React.ReactNode>> = {
  error: <ErrorSign />,
  warning: <WarningSign />,
  hint: <HintSign />,
};

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

function byGravity(a: Diagnostic, b: Diagnostic): number {
  return gravity[a.severity] - gravity[b.severity];
}
