import { useMemo, useState } from "react";
import { Button, Collection, type Key, ToggleButton, Tree, TreeItem, TreeItemContent } from "react-aria-components";
import { Chevron } from "../app/icons.tsx";
import { useStudio, useTexts } from "../app/studio-context.tsx";
import type { ExplanationStep } from "../questions/cases.ts";

interface Row {
  /** Its way from the root: the same step keeps it while amounts change. */
  readonly id: string;
  readonly step: ExplanationStep;
  readonly children: readonly Row[];
}

interface ExplanationTreeProps {
  /** Absent while there is nothing to explain. */
  readonly step: ExplanationStep | undefined;
}

/** How an answer comes about: a sentence for each step, with its provisions; what lies beneath opens on demand. */
export function ExplanationTree({ step }: ExplanationTreeProps) {
  const texts = useTexts();
  const rows = useMemo(() => (step ? [rowOf(step, "0")] : []), [step]);
  const parents = useMemo(() => withChildren(rows), [rows]);
  const [everyStep, setEveryStep] = useState(false);
  // What the reader turned stays turned when amounts change.
  const [turned, setTurned] = useState<ReadonlySet<Key>>(new Set());
  const atFirst = (row: Row) => everyStep || row.step.opensAtFirst;
  return (
    <>
      <ToggleButton
        className="button button-small every-step"
        isSelected={everyStep}
        onChange={(selected) => {
          setEveryStep(selected);
          setTurned(new Set());
        }}
      >
        {texts.why.everyStep}
      </ToggleButton>
      <Tree
        className="tree explanation"
        aria-label={texts.why.label}
        items={rows}
        expandedKeys={parents.filter((row) => atFirst(row) !== turned.has(row.id)).map(({ id }) => id)}
        onExpandedChange={(open) =>
          setTurned(new Set(parents.filter((row) => atFirst(row) !== open.has(row.id)).map(({ id }) => id)))
        }
        renderEmptyState={() => <p className="empty">{texts.why.empty}</p>}
      >
        {(row) => <Step row={row} />}
      </Tree>
    </>
  );
}

function Step({ row }: { readonly row: Row }) {
  const studio = useStudio();
  const { answers } = useTexts();
  const { sentence, provisions, idle, since, span } = row.step;
  return (
    <TreeItem
      id={row.id}
      textValue={sentence}
      className={idle ? "tree-item step step-idle" : "tree-item step"}
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
          {since && <span className="step-since">{answers.since(since)}</span>}
        </span>
      </TreeItemContent>
      <Collection items={row.children}>{(child) => <Step row={child} />}</Collection>
    </TreeItem>
  );
}

function rowOf(step: ExplanationStep, id: string): Row {
  return { id, step, children: step.children.map((child, index) => rowOf(child, `${id}.${index}`)) };
}

function withChildren(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => (row.children.length > 0 ? [row, ...withChildren(row.children)] : []));
}
