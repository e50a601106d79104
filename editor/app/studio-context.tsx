import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { Language } from "../../grammar/source.ts";
import type { StudioState } from "../store/state.ts";
import type { Studio } from "../store/studio.ts";
import type { Texts } from "../texts/en.ts";
import { texts } from "../texts/texts.ts";

const StudioContext = createContext<Studio | undefined>(undefined);

/** Gives the studio to everything below it. */
export function StudioProvider({ studio, children }: { readonly studio: Studio; readonly children: ReactNode }) {
  return <StudioContext value={studio}>{children}</StudioContext>;
}

/** The actions of the studio. @throws outside a `StudioProvider` */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error("A screen stands outside the studio.");
  return studio;
}

/** A part of the state; the screen is drawn again when it changes. `pick` must give the same object for the same state. */
export function useSelected<T>(pick: (state: StudioState) => T): T {
  const { store } = useStudio();
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}

/** The language chosen, for labels that carry both. */
export function useLanguage(): Language {
  return useSelected((state) => state.language);
}

/** The strings of the interface in the language chosen. */
export function useTexts(): Texts {
  return texts[useLanguage()];
}
