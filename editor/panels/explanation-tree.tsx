import { useEffect, useMemo, useState } from "react";
import { Button, Collection, type Key, Tree, TreeItem, TreeItemContent } from "react-aria-components";
import { Chevron } from "../app/icons.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "../app/studio-context.tsx";
import type { ExplanationStep } from "../messages.ts";

interface Row {
  readonly id: string;
  readonly step: ExplanationStep;
  readonly depth: number;
  readonly children: readonly Row[];
}

/** Steps open at first: the answer, what it was made of, and what that was made of. */
const OPEN_DEPTH = 2;

/** How an answer comes about: a sentence for each step with its value and provisions; what lies beneath opens on demand. */
export function ExplanationTree({ scenario, answer }: { readonly scenario: string; readonly answer: number }) {
  const texts = useTexts();
  const step = useExplanation(scenario, answer);
  const rows = useMemo(() => (step ? [rowOf(step)] : []), [step]);
  const [turned, setTurned] = useState<ReadonlySet<Key>>(new Set());
  const all = useMemo(() => withChildren(rows), [rows]);
  // What the reader turned stays turned; everything else is open to a depth.
  const isOpen = ({ id, depth }: Row) => depth < OPEN_DEPTH !== turned.has(id);
  return (
    <Tree
      className="tree explanation"
      aria-label={texts.why.label}
      items={rows}
      expandedKeys={all.filter(isOpen).map(({ id }) => id)}
      onExpandedChange={(keys) =>
        setTurned(new Set(all.filter(({ id, depth }) => depth < OPEN_DEPTH !== keys.has(id)).map(({ id }) => id)))
      }
      renderEmptyState={() => <p className="empty">{texts.why.empty}</p>}
    >
      {(row) => <Step row={row} />}
    </Tree>
  );
}

function Step({ row }: { readonly row: Row }) {
  const studio = useStudio();
  const texts = useTexts();
  const { sentence, value, provisions, status, span } = row.step;
  return (
    <TreeItem
      id={row.id}
      textValue={[sentence, value].filter(Boolean).join(" ")}
      className="tree-item step"
      {...(span && { onAction: () => studio.reveal(span) })}
    >
      <TreeItemContent>
        {row.children.length > 0 ? (
          <Button slot="chevron" className="tree-chevron">
            <Chevron />
          </Button>
        ) : (
          <span className="tree-chevron" />
        )}
        <span className="step-words">
          <span className="step-sentence">{sentence}</span>
          {provisions.map((provision) => (
            <span key={provision} className="provision">
              {provision}
            </span>
          ))}
        </span>
        <span className="step-value">{value ?? texts.why.standing[status]}</span>
      </TreeItemContent>
      <Collection items={row.children}>{(child) => <Step row={child} />}</Collection>
    </TreeItem>
  );
}

/** The explanation of the answer as things stand; the last one stays on screen until the next is there. */
function useExplanation(scenario: string, answer: number): ExplanationStep | undefined {
  const studio = useStudio();
  const language = useLanguage();
  const analysis = useSelected((state) => state.analysis);
  const [step, setStep] = useState<ExplanationStep>();
  useEffect(() => {
    let wanted = analysis !== undefined;
    studio.ask("explain", { scenario, answer, language }).then(
      (explained) => wanted && setStep(explained),
      () => wanted && setStep(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [studio, scenario, answer, language, analysis]);
  return step;
}

function rowOf(step: ExplanationStep, id = "0", depth = 0): Row {
  return { id, step, depth, children: step.children.map((child, index) => rowOf(child, `${id}.${index}`, depth + 1)) };
}

function withChildren(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => (row.children.length > 0 ? [row, ...withChildren(row.children)] : []));
}
