import { Tab, TabList, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { Language } from "../../grammar/source.ts";
import { rooms, type Theme } from "../store/state.ts";
import { CasePicker } from "./case-picker.tsx";
import { DayField } from "./day-field.tsx";
import { Emblem, HalfDisc, Moon, Sun } from "./icons.tsx";
import { KeyboardCard } from "./keyboard-card.tsx";
import { SavedState } from "./saved-state.tsx";
import { Search } from "./search.tsx";
import { StepsList } from "./steps-list.tsx";
import { useSelected, useStudio, useTexts } from "./studio-context.tsx";

/** Name, rooms, what is saved, language and appearance. The same in every room. */
export function TopBar() {
  const texts = useTexts();
  return (
    <header className="top-bar">
      <span className="brand">
        <Emblem />
        <span className="brand-name">Proviso</span>
      </span>
      <TabList className="rooms" aria-label={texts.rooms.label}>
        {rooms.map((room) => (
          <Tab key={room} id={room} className="room-tab">
            {texts.rooms[room]}
          </Tab>
        ))}
      </TabList>
      <DayField />
      <CasePicker />
      <Search />
      <SavedState />
      <StepsList />
      <LanguageSwitch />
      <ThemeSwitch />
      <KeyboardCard />
    </header>
  );
}

function LanguageSwitch() {
  const studio = useStudio();
  const texts = useTexts();
  const language = useSelected((state) => state.language);
  return (
    <ToggleButtonGroup
      className="switch"
      aria-label={texts.language.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={(keys) => studio.speak([...keys][0] as Language)}
    >
      <ToggleButton id="en" className="switch-choice" aria-label={texts.language.english}>
        EN
      </ToggleButton>
      <ToggleButton id="fr" className="switch-choice" aria-label={texts.language.french}>
        FR
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

function ThemeSwitch() {
  const studio = useStudio();
  const texts = useTexts();
  const theme = useSelected((state) => state.theme);
  return (
    <ToggleButtonGroup
      className="switch"
      aria-label={texts.theme.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(keys) => studio.paint([...keys][0] as Theme)}
    >
      <ToggleButton id="light" className="switch-choice" aria-label={texts.theme.light}>
        <Sun />
      </ToggleButton>
      <ToggleButton id="dark" className="switch-choice" aria-label={texts.theme.dark}>
        <Moon />
      </ToggleButton>
      <ToggleButton id="contrast" className="switch-choice" aria-label={texts.theme.contrast}>
        <HalfDisc />
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
