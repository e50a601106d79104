import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commitAll } from "../node/repository.ts";
import { studioServer } from "./studio-server.ts";

test("lists the revisions of the rules and gives the text of one", async () => {
  const { ask, workingFolder } = await studioServer({ "rules/a.proviso": "older" });
  const older = commitAll(workingFolder, "Write the rules");
  writeFileSync(join(workingFolder, "rules/a.proviso"), "newer");
  commitAll(workingFolder, "Amend them");
  const { versions } = (await (await ask("/api/versions")).json()) as { versions: { title: string }[] };
  expect(versions.map(({ title }) => title)).toEqual(["Amend them", "Write the rules"]);
  expect(await (await ask(`/api/versions/${older}`)).json()).toMatchObject({
    files: [{ file: "rules/a.proviso", text: "older" }],
  });
  expect(await (await ask("/api/versions/HEAD~1")).json()).toMatchObject({ files: [{ text: "older" }] });
});

test("a folder without history has no versions", async () => {
  const { ask } = await studioServer();
  expect(await (await ask("/api/versions")).json()).toEqual({ versions: [] });
});

test("an unknown revision is not found", async () => {
  const { ask, workingFolder } = await studioServer({ "rules/a.proviso": "" });
  commitAll(workingFolder, "Write the rules");
  expect((await ask("/api/versions/nothing")).status).toBe(404);
});
