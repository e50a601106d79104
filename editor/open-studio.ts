import type { Language } from "../grammar/source.ts";
import { browserDrafts } from "./drafts.ts";
import { createLanguageClient } from "./language-client.ts";
import { localServer } from "./server.ts";
import { ON_DISK, type StudioState, type Theme } from "./store/state.ts";
import { createStore } from "./store/store.ts";
import { createStudio, type Studio } from "./store/studio.ts";

/** Puts the studio together over the browser: server, drafts, worker, clock, and what was chosen on the last visit. */
export function openStudio(): Studio {
  const store = createStore<StudioState>(initialState());
  document.documentElement.lang = store.get().language;
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const language = createLanguageClient(worker, (analysis) => store.update((state) => ({ ...state, analysis })));
  const studio = createStudio({
    store,
    server: localServer(),
    drafts: browserDrafts(location.origin),
    language,
    now: () => Date.now(),
    clock: (moment) =>
      new Date(moment).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  });
  rememberChoices(studio);
  listenToTheWindow(studio);
  void studio.arrive();
  return studio;
}

const CHOICES = "proviso.choices";

function initialState(): StudioState {
  const { language, theme, current } = rememberedChoices();
  return {
    language: language ?? (navigator.language.startsWith("fr") ? "fr" : "en"),
    theme: theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"),
    room: "write",
    opening: "reading",
    files: new Map(),
    problems: [],
    review: { versions: [], chosen: ON_DISK, standing: "idle" },
    ...(current && { current }),
  };
}

interface Choices {
  readonly language?: Language;
  readonly theme?: Theme;
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
    const { language, theme, current } = store.get();
    const choices = JSON.stringify({ language, theme, current });
    if (choices === kept) return;
    kept = choices;
    try {
      localStorage.setItem(CHOICES, choices);
    } catch {
      // Storage is refused or full: only the comfort of the next visit is lost.
    }
  });
}

function listenToTheWindow(studio: Studio): void {
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    void studio.saveAll();
  });
  addEventListener("focus", () => void studio.lookAgain());
}
