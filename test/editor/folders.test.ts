import { expect, test } from "vitest";
import { type ContentsNode, folders, sharedFolder } from "../../editor/rooms/write/folders.ts";

function drawn(nodes: readonly ContentsNode[], depth = 0): readonly string[] {
  return nodes.flatMap(({ name, children }) => [`${" ".repeat(depth)}${name}`, ...drawn(children ?? [], depth + 1)]);
}

test("folders stand before files, numbers in the order of their size", () => {
  const paths = ["rules/title-10.proviso", "rules/title-9.proviso", "rules/tables/france.proviso"];
  expect(drawn(folders(paths, sharedFolder(paths)))).toEqual([
    "tables",
    " france.proviso",
    "title-9.proviso",
    "title-10.proviso",
  ]);
});

test("files at the top keep every folder in sight", () => {
  const paths = ["pay.proviso", "rules/title-9.proviso"];
  expect(sharedFolder(paths)).toBe("");
  expect(drawn(folders(paths))).toEqual(["rules", " title-9.proviso", "pay.proviso"]);
});
