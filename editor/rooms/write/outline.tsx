import { useMemo, useState } from "react";
import {
  Button,
  Collection,
  type Key,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from "react-aria-components";
import type { Language } from "../../../grammar/source.ts";
import type { OutlineEntry } from "../../../src/language-service/outline.ts";
import { Chevron } from "../../app/icons.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { treeLayout } from "../../panels/tree-layout.ts";

interface Row {
  readonly id: string;
  readonly entry: OutlineEntry;
  readonly children: readonly Row[];
}

/** Chapters and declarations of the open file; choosing one brings it into view. */
export function Outline() {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const entries = useSelected((state) => state.analysis?.outlines.get(state.current ?? ""));
  const rows = useMemo(() => rowsOf(entries ?? []), [entries]);
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set());
  const chapters = rows.filter(({ children }) => children.length > 0).map(({ id }) => id);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={treeLayout}>
      <Tree
        className="tree"
        aria-label={texts.contents.outline}
        items={rows}
        onAction={(key) => {
          const entry = find(rows, key)?.entry;
          if (entry) studio.reveal({ ...entry.span, end: entry.span.start });
        }}
        expandedKeys={chapters.filter((id) => !closed.has(id))}
        onExpandedChange={(keys) => setClosed(new Set(chapters.filter((id) => !keys.has(id))))}
      >
        {(row) => <Line row={row} language={language} />}
      </Tree>
    </Virtualizer>
  );
}

function Line({ row, language }: { readonly row: Row; readonly language: Language }) {
  const label = row.entry.label[language];
  return (
    <TreeItem id={row.id} textValue={label} className="tree-item">
      <TreeItemContent>
        {row.children.length > 0 ? (
          <Button slot="chevron" className="tree-chevron">
            <Chevron />
          </Button>
        ) : (
          <span className="tree-chevron" />
        )}
        <span className={`tree-name outline-${row.entry.kind}`}>{label}</span>
      </TreeItemContent>
      <Collection items={row.children}>{(child) => <Line row={child} language={language} />}</Collection>
    </TreeItem>
  );
}

function rowsOf(entries: readonly OutlineEntry[], above = ""): readonly Row[] {
  return entries.map((entry, index) => {
    const id = `${above}${index}`;
    return { id, entry, children: rowsOf(entry.children, `${id}.`) };
  });
}

function find(rows: readonly Row[], key: Key): Row | undefined {
  for (const row of rows) {
    const found = row.id === key ? row : find(row.children, key);
    if (found) return found;
  }
  return undefined;
}
