import type { Drafts, KeptDraft } from "../../editor/drafts.ts";
import type { LanguageClient } from "../../editor/language-client.ts";
import type { OwnCases } from "../../editor/own-cases.ts";
import type { SaveAnswer, ServedFile, Server, Version } from "../../editor/server.ts";
import { noHistory } from "../../editor/store/history.ts";
import { ON_DISK, type StudioState } from "../../editor/store/state.ts";
import { createStore } from "../../editor/store/store.ts";
import { createStudio } from "../../editor/store/studio.ts";
import type { Source } from "../../grammar/source.ts";

/** The file of the folder, where a test names no other. */
export const PATH = "rules/pay.proviso";

interface Around {
  readonly served?: readonly ServedFile[];
  readonly kept?: readonly KeptDraft[];
  readonly answers?: readonly SaveAnswer[];
  readonly unreachable?: boolean;
  /** What the worker answers when it is asked for the canonical text. */
  readonly canonical?: string | undefined;
  /** What the worker answers to anything; absent: the canonical text. */
  readonly ask?: LanguageClient["ask"];
  /** The versions kept, the latest first, each with its files. */
  readonly versions?: readonly (Version & { readonly files: readonly Source[] })[];
}

/** A studio over a server, drafts and a worker that live in this test. */
export function studioOver({
  served = [{ path: PATH, text: "one", version: "v1" }],
  kept = [],
  answers = [],
  unreachable,
  canonical,
  ask = async () => canonical as never,
  versions = [],
}: Around) {
  const drafts = new Map(kept.map((draft) => [draft.path, draft]));
  const toWorker: string[] = [];
  const waiting = [...answers];
  const server: Server = {
    folder: async () => (unreachable ? Promise.reject(new Error("down")) : { files: served, problems: [] }),
    save: async () => waiting.shift() ?? { kind: "unreachable" },
    askable: async () => [],
    versions: async () => versions,
    versionFiles: async (id) =>
      versions.find((version) => version.id === id)?.files ?? Promise.reject(new Error("not kept")),
  };
  const keeper: Drafts = {
    all: async () => [...drafts.values()],
    keep: async (draft) => void drafts.set(draft.path, draft),
    forget: async (path) => void drafts.delete(path),
  };
  const language: LanguageClient = {
    open: (sources) => toWorker.push(...sources.map(({ text }) => `open ${text}`)),
    change: ({ text }) => toWorker.push(`change ${text}`),
    ask,
  };
  const store = createStore<StudioState>({
    language: "en",
    theme: "light",
    room: "write",
    on: "2022-07-01",
    ownCases: [],
    opening: "reading",
    files: new Map(),
    history: noHistory,
    askable: [],
    face: "text",
    problems: [],
    review: { versions: [], chosen: ON_DISK, standing: "idle" },
  });
  const cases: OwnCases = { all: async () => [], keep: async () => undefined, forget: async () => undefined };
  const openFolder = async () => false;
  const studio = createStudio({
    openFolder,
    store,
    server,
    drafts: keeper,
    cases,
    language,
    now: () => 1,
    clock: () => "14:02",
  });
  const file = () => store.get().files.get(PATH);
  return { studio, state: store.get, file, drafts, toWorker };
}
