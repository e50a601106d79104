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
import { Chevron, Folder, Page } from "../../app/icons.tsx";
import { useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { treeLayout } from "../../panels/tree-layout.ts";
import { isDraft } from "../../store/files.ts";
import { type ContentsNode, folders, sharedFolder } from "./folders.ts";

/** Every rulebook file by folder, with what is amiss in it and whether it is saved. */
export function FileTree() {
  const studio = useStudio();
  const texts = useTexts();
  // Their paths alone: what is typed in a file draws no tree anew.
  const paths = useSelected((state) => [...state.files.keys()].join("\n"));
  const current = useSelected((state) => state.current);
  const nodes = useMemo(
    () => (paths === "" ? [] : folders(paths.split("\n"), sharedFolder(paths.split("\n")))),
    [paths],
  );
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set());
  const all = useMemo(() => folderPaths(nodes), [nodes]);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={treeLayout}>
      <Tree
        className="tree"
        aria-label={texts.contents.rulebooks}
        items={nodes}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={current ? [current] : []}
        onSelectionChange={(keys) => open([...keys][0])}
        expandedKeys={all.filter((path) => !closed.has(path))}
        onExpandedChange={(keys) => setClosed(new Set(all.filter((path) => !keys.has(path))))}
        renderEmptyState={() => <p className="empty">{texts.contents.empty}</p>}
      >
        {(node) => <Node node={node} />}
      </Tree>
    </Virtualizer>
  );

  function open(key: Key | undefined): void {
    if (typeof key === "string" && studio.store.get().files.has(key)) studio.open(key);
  }
}

function Node({ node }: { readonly node: ContentsNode }) {
  return (
    <TreeItem id={node.path} textValue={shownName(node)} className="tree-item">
      <TreeItemContent>
        {node.children ? (
          <Button slot="chevron" className="tree-chevron">
            <Chevron />
          </Button>
        ) : (
          <span className="tree-chevron" />
        )}
        {node.children ? <Folder /> : <Page />}
        <span className="tree-name">{shownName(node)}</span>
        {!node.children && <Marks path={node.path} />}
      </TreeItemContent>
      <Collection items={node.children ?? []}>{(child) => <Node node={child} />}</Collection>
    </TreeItem>
  );
}

function Marks({ path }: { readonly path: string }) {
  const texts = useTexts();
  const draft = useSelected((state) => {
    const file = state.files.get(path);
    return file !== undefined && isDraft(file);
  });
  const errors = useSelected(
    (state) =>
      state.analysis?.checks.filter(({ severity, span }) => severity === "error" && span.file === path).length ?? 0,
  );
  return (
    <>
      {draft && (
        <span className="mark-draft" title={texts.marks.draft}>
          <span className="for-readers">{texts.marks.draft}</span>
        </span>
      )}
      {errors > 0 && (
        <span className="mark-errors" title={texts.marks.errors(errors)}>
          {errors}
          <span className="for-readers">{texts.marks.errors(errors)}</span>
        </span>
      )}
    </>
  );
}

function folderPaths(nodes: readonly ContentsNode[]): readonly string[] {
  return nodes.flatMap(({ path, children }) => (children ? [path, ...folderPaths(children)] : []));
}

/** All files are rulebook files: their ending says nothing. */
function shownName({ name }: ContentsNode): string {
  return name.replace(/\.proviso$/, "");
}
