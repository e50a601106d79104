import { Tab, TabList, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { Language } from "../../grammar/source.ts";
import { rooms, type Theme } from "../store/state.ts";
import { Emblem, HalfDisc, Lens, Moon, Sun } from "./icons.tsx";
import { SavedState } from "./saved-state.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "./studio-context.tsx";
import { WhenIdle } from "./when-idle.tsx";

// What one looks for later is fetched later: the room comes first.
const loadDayField = async () => (await import("./day-field.tsx")).DayField;
const loadCasePicker = async () => (await import("./case-picker.tsx")).CasePicker;
const loadSearch = async () => (await import("./search.tsx")).Search;
const loadStepsList = async () => (await import("./steps-list.tsx")).StepsList;
const loadKeyboardCard = async () => (await import("./keyboard-card.tsx")).KeyboardCard;

/** Name, rooms, what is saved, language and appearance. The same in every room. */
export function TopBar() {
  const texts = useTexts();
  const language = useLanguage();
  const on = useSelected((state) => state.on);
  const chosen = useSelected((state) => state.case);
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
      <WhenIdle load={loadDayField}>
        <span className="day-field">
          {texts.day.label} <span className="date-input">{on}</span>
        </span>
      </WhenIdle>
      <WhenIdle load={loadCasePicker}>
        <span className="button case-button">{chosen?.name[language] ?? texts.cases.nobody}</span>
      </WhenIdle>
      <WhenIdle load={loadSearch}>
        <span className="button icon-button">
          <Lens />
        </span>
      </WhenIdle>
      <SavedState />
      <WhenIdle load={loadStepsList}>{null}</WhenIdle>
      <LanguageSwitch />
      <ThemeSwitch />
      <WhenIdle load={loadKeyboardCard}>{null}</WhenIdle>
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
