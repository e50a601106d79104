import { useEffect } from "react";
import { I18nProvider, Tabs } from "react-aria-components";
import type { Room } from "../store/state.ts";
import { Notices } from "./notices.tsx";
import { RoomPanels } from "./room-panels.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "./studio-context.tsx";
import { TopBar } from "./top-bar.tsx";
import { Unreachable } from "./unreachable.tsx";

/** The whole studio: the bar on top, and below it the room that is open. */
export function StudioApp() {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const room = useSelected((state) => state.room);
  const opening = useSelected((state) => state.opening);
  const theme = useSelected((state) => state.theme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
    document.title = texts.title;
  }, [language, theme, texts]);
  return (
    <I18nProvider locale={language === "fr" ? "fr-FR" : "en-GB"}>
      <Tabs className="studio" selectedKey={room} onSelectionChange={(key) => studio.show(key as Room)}>
        <TopBar />
        <Notices />
        {opening === "unreachable" ? <Unreachable /> : <RoomPanels />}
      </Tabs>
    </I18nProvider>
  );
}
