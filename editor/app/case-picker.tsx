import { useMemo } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Studio } from "../store/studio.ts";
import { folded } from "./folded.ts";
import { Chevron, Person } from "./icons.tsx";
import { type Sought, SoughtList } from "./sought-list.tsx";
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
  const texts = useTexts().cases;
  const offered = useOffered();
  return (
    <SoughtList
      items={offered}
      hint={texts.search}
      label={texts.choose}
      none={texts.none}
      className="case-list"
      onChoose={({ id }) => {
        take(studio, id);
        close();
      }}
    />
  );
}

const NOBODY = "nobody";
const NEW = "new";

/** Nobody and somebody new, then the cases kept here, then those of the scenarios. */
function useOffered(): readonly Sought[] {
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
  else if (id === NEW) studio.beginCase();
  else void studio.takeScenario(id.slice("scenario:".length));
}
