import { useMemo, useState } from "react";
import {
  Button,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  SearchField,
  Virtualizer,
} from "react-aria-components";
import type { StudioState } from "../store/state.ts";
import type { Studio } from "../store/studio.ts";
import { folded } from "./folded.ts";
import { Chevron, Person } from "./icons.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "./studio-context.tsx";

/** Whose facts are in hand, in every room: a case kept on this computer, the case of a scenario, or nobody. */
export function CasePicker() {
  const texts = useTexts();
  const language = useLanguage();
  const chosen = useSelected((state) => state.case);
  return (
    <DialogTrigger>
      <Button className="button case-button" aria-label={texts.cases.button(chosen?.name[language])}>
        <Person />
        <span className="case-name">{chosen?.name[language] ?? texts.cases.nobody}</span>
        <Chevron />
      </Button>
      <Popover className="popover case-popover">
        <Dialog className="case-dialog" aria-label={texts.cases.choose}>
          {({ close }) => <CaseList close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function CaseList({ close }: { readonly close: () => void }) {
  const studio = useStudio();
  const texts = useTexts();
  const [sought, setSought] = useState("");
  const offered = useOffered();
  const words = folded(sought).split(/\s+/);
  const shown = offered.filter(({ text }) => words.every((word) => text.includes(word)));
  return (
    <>
      <SearchField className="search-field" autoFocus value={sought} onChange={setSought}>
        <Label>{texts.cases.search}</Label>
        <Input />
      </SearchField>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 34 }}>
        <ListBox
          className="list-box case-list"
          aria-label={texts.cases.choose}
          items={shown}
          onAction={(key) => {
            take(studio, String(key));
            close();
          }}
          renderEmptyState={() => <p className="empty">{texts.cases.none}</p>}
        >
          {({ id, label, kind }) => (
            <ListBoxItem id={id} className="list-item case-item" textValue={label}>
              <span className="case-item-name">{label}</span>
              <span className="quiet case-item-kind">{kind}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </>
  );
}

interface Offered {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  /** What is searched. */
  readonly text: string;
}

const NOBODY = "nobody";
const NEW = "new";

/** Nobody and somebody new, then the cases kept here, then those of the scenarios. */
function useOffered(): readonly Offered[] {
  const texts = useTexts();
  const language = useLanguage();
  const own = useSelected((state) => state.ownCases);
  const scenarios = useSelected((state) => state.analysis?.scenarios);
  return useMemo(() => {
    const offer = (id: string, label: string, kind: string) => ({ id, label, kind, text: folded(`${label} ${kind}`) });
    return [
      offer(NOBODY, texts.cases.nobody, ""),
      offer(NEW, texts.cases.fresh, ""),
      ...own.map(({ id, name }) => offer(id, name[language], texts.cases.own)),
      ...(scenarios ?? []).map(({ id, title, provisions }) =>
        offer(`scenario:${id}`, title[language], provisions[language] || texts.cases.ofScenario),
      ),
    ];
  }, [texts, language, own, scenarios]);
}

function take(studio: Studio, id: string): void {
  const own = studio.store.get().ownCases.find((candidate) => candidate.id === id);
  if (own) studio.takeCase(own, own.on);
  else if (id === NOBODY) studio.leaveCase();
  else if (id === NEW) studio.takeCase(newCase());
  else void studio.takeScenario(id.slice("scenario:".length));
}

function newCase(): NonNullable<StudioState["case"]> {
  return { id: "new", name: { en: "New case", fr: "Nouveau cas" }, facts: {} };
}
