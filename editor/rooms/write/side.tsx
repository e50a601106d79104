import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useSelected, useTexts } from "../../app/studio-context.tsx";
import { Why } from "../../panels/why.tsx";
import { CaseHere } from "./case-here.tsx";
import { Scenarios } from "./scenarios.tsx";

/** What follows from the text: how the scenarios come out, and what it gives for the case in hand. */
export function Side() {
  const texts = useTexts();
  const hasCase = useSelected((state) => state.case !== undefined);
  const [chosen, setChosen] = useState<string>();
  return (
    <Tabs
      className="side-tabs"
      selectedKey={chosen ?? (hasCase ? "case" : "scenarios")}
      onSelectionChange={(key) => setChosen(String(key))}
    >
      <TabList className="side-tab-list" aria-label={texts.caseHere.side}>
        <Tab id="scenarios" className="side-tab">
          {texts.scenarios.label}
        </Tab>
        <Tab id="case" className="side-tab">
          {texts.caseHere.label}
        </Tab>
      </TabList>
      <TabPanel id="scenarios" className="side-panel">
        <Scenarios />
        <Why />
      </TabPanel>
      <TabPanel id="case" className="side-panel side-panel-case">
        <CaseHere />
      </TabPanel>
    </Tabs>
  );
}
