import type { Language } from "../grammar/source.ts";
import { browserDrafts } from "./drafts.ts";
import { createLanguageClient } from "./language-client.ts";
import { openFolder } from "./open-folder.ts";
import { browserCases } from "./own-cases.ts";
import { localServer } from "./server.ts";
import { serverInUse } from "./server-in-use.ts";
import { shortcut } from "./shortcuts.ts";
import { addressOf, readAddress } from "./store/address.ts";
import { noHistory } from "./store/history.ts";
import { startOf } from "./store/questionnaire.ts";
import { ON_DISK, type Room, type StudioState, type Theme } from "./store/state.ts";
import { createStore } from "./store/store.ts";
import { createStudio, type Studio } from "./store/studio.ts";
import { browserTalk } from "./talk-shelf.ts";

/** Puts the studio together over the browser: server, drafts, worker, clock, and what was chosen on the last visit. */
export function openStudio(): Studio {
  const store = createStore<StudioState>(initialState());
  document.documentElement.lang = store.get().language;
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const language = createLanguageClient(worker, (analysis) => store.update((state) => ({ ...state, analysis })));
  const server = serverInUse(localServer());
  const studio = createStudio({
    store,
    server,
    openFolder: () => openFolder(server),
    drafts: browserDrafts(location.origin),
    cases: browserCases(),
    talk: browserTalk(location.origin),
    language,
    now: () => Date.now(),
    clock: (moment) =>
      new Date(moment).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  });
  rememberChoices(studio);
  followInAddress(studio);
  listenToTheWindow(studio);
  void begin(studio);
  void studio.readTalk();
  return studio;
}

const CHOICES = "proviso.choices";

function initialState(): StudioState {
  const { theme, ...remembered } = rememberedChoices();
  const address = readAddress(location.search);
  const current = address.file ?? remembered.current;
  const language = address.language ?? remembered.language;
  return {
    language: language ?? (navigator.language.startsWith("fr") ? "fr" : "en"),
    theme: theme ?? usualTheme(),
    room: address.room ?? remembered.room ?? "write",
    on: address.on ?? today(),
    ownCases: [],
    opening: "reading",
    files: new Map(),
    history: noHistory,
    askable: [],
    face: "text",
    problems: [],
    review: { versions: [], chosen: address.version ?? ON_DISK, standing: "idle" },
    ...(address.rule && { asking: startOf(address.rule) }),
    ...(current && { current }),
  };
}

/** The appearance that the computer is set to. */
function usualTheme(): Theme {
  if (matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** The day by the clock on the wall, ISO 8601. Only where somebody opens the studio does a clock say which day is meant. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

interface Choices {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly room?: Room;
  readonly current?: string;
}

function rememberedChoices(): Choices {
  try {
    return JSON.parse(localStorage.getItem(CHOICES) ?? "{}");
  } catch {
    // Storage is refused or spoilt: the studio opens as for the first time.
    return {};
  }
}

function rememberChoices({ store }: Studio): void {
  let kept = "";
  store.subscribe(() => {
    const { language, theme, room, current } = store.get();
    const choices = JSON.stringify({ language, theme, room, current });
    if (choices === kept) return;
    kept = choices;
    try {
      localStorage.setItem(CHOICES, choices);
    } catch {
      // Storage is refused or full: only the comfort of the next visit is lost.
    }
  });
}

/** Reads what there is, and takes the case in hand that the address names. */
async function begin(studio: Studio): Promise<void> {
  const { caseId } = readAddress(location.search);
  if (studio.store.get().room === "ask") void studio.readAskable();
  await Promise.all([studio.arrive(), studio.readOwnCases()]);
  if (caseId) await studio.takeNamed(caseId);
}

/** Keeps the address of the page in step, so that it can be kept as a bookmark or sent to a colleague. */
function followInAddress({ store }: Studio): void {
  store.subscribe(() => {
    const address = addressOf(store.get());
    if (address !== location.search) history.replaceState(undefined, "", address);
  });
}

function listenToTheWindow(studio: Studio): void {
  addEventListener("keydown", (event) => shortcut(studio, event));
  addEventListener("focus", () => void studio.lookAgain());
}
