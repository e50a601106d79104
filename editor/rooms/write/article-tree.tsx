import { useEffect, useMemo, useState } from "react";
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
import type { Bilingual, Span } from "../../../grammar/source.ts";
import type { ContentsPart, ContentsProvision } from "../../../src/workspace/contents-by-provision.ts";
import { Chevron } from "../../app/icons.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { treeLayout } from "../../panels/tree-layout.ts";

interface Row {
  readonly id: string;
  readonly label: Bilingual;
  /** What is said beside it, in words. */
  readonly remark?: Bilingual;
  readonly span?: Span;
  readonly children: readonly Row[];
}

/** The texts by part and provision; under each provision what encodes it, or why nothing does. */
export function ArticleTree() {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const parts = useContents();
  const rows = useMemo(() => parts.map(partRow), [parts]);
  const spans = useMemo(() => new Map(rows.flatMap(below).map(({ id, span }) => [id, span])), [rows]);
  const [open, setOpen] = useState<ReadonlySet<Key>>(new Set());
  return (
    <Virtualizer layout={ListLayout} layoutOptions={treeLayout}>
      <Tree
        className="tree"
        aria-label={texts.contents.articles}
        items={rows}
        expandedKeys={open}
        onExpandedChange={setOpen}
        onAction={(key) => {
          const span = spans.get(String(key));
          if (span) studio.reveal({ ...span, end: span.start });
          else setOpen((before) => turned(before, key));
        }}
        renderEmptyState={() => <p className="empty">{texts.contents.noArticles}</p>}
      >
        {(row) => <Line row={row} language={language} />}
      </Tree>
    </Virtualizer>
  );
}

function Line({ row, language }: { readonly row: Row; readonly language: "en" | "fr" }) {
  const label = row.label[language];
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
        <span className="tree-name" title={row.remark?.[language]}>
          {label}
        </span>
        {row.remark && <span className="tree-remark">{row.remark[language]}</span>}
      </TreeItemContent>
      <Collection items={row.children}>{(child) => <Line row={child} language={language} />}</Collection>
    </TreeItem>
  );
}

/** The contents as the rules now stand; the last ones stay until the next are there. */
function useContents(): readonly ContentsPart[] {
  const studio = useStudio();
  const revision = useSelected((state) => state.analysis?.revision);
  const [parts, setParts] = useState<readonly ContentsPart[]>([]);
  useEffect(() => {
    let wanted = revision !== undefined;
    if (wanted)
      studio.ask("contents", {}).then(
        (contents) => wanted && setParts(contents),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [studio, revision]);
  return parts;
}

function partRow({ title, provisions }: ContentsPart, index: number): Row {
  const id = `part ${index}`;
  return { id, label: title, children: provisions.map((provision, i) => provisionRow(provision, `${id} ${i}`)) };
}

function provisionRow({ label, reason, status, declarations }: ContentsProvision, id: string): Row {
  const remark = reason ?? (status === "open" ? openRemark : undefined);
  return {
    id,
    label,
    ...(remark && { remark }),
    children: declarations.map((declaration, i) => ({ id: `${id} ${i}`, ...declaration, children: [] })),
  };
}

const openRemark: Bilingual = { en: "not encoded yet", fr: "pas encore codé" };

function below(row: Row): readonly Row[] {
  return [row, ...row.children.flatMap(below)];
}

function turned(open: ReadonlySet<Key>, key: Key): ReadonlySet<Key> {
  const next = new Set(open);
  if (!next.delete(key)) next.add(key);
  return next;
}
