import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useTexts } from "../../app/studio-context.tsx";
import { Why } from "../../panels/why.tsx";
import { Coverage } from "./coverage.tsx";
import { MissingCases } from "./missing-cases.tsx";
import { Verdict } from "./verdict.tsx";

/** What is said of the chosen scenario, and of the rule whose sheet is on screen. */
export function BelowSheet({ rule }: { readonly rule: string | undefined }) {
  const { test: texts } = useTexts();
  return (
    <Tabs className="below-sheet" defaultSelectedKey="why">
      <TabList className="below-tabs" aria-label={texts.below.label}>
        <Tab id="why" className="below-tab">
          {texts.below.why}
        </Tab>
        <Tab id="missing" className="below-tab" isDisabled={rule === undefined}>
          {texts.below.missing}
        </Tab>
        <Tab id="coverage" className="below-tab" isDisabled={rule === undefined}>
          {texts.below.coverage}
        </Tab>
      </TabList>
      <TabPanel id="why" className="below-panel">
        <Verdict />
        <Why />
      </TabPanel>
      <TabPanel id="missing" className="below-panel">
        {rule !== undefined && <MissingCases rule={rule} />}
      </TabPanel>
      <TabPanel id="coverage" className="below-panel">
        {rule !== undefined && <Coverage rule={rule} />}
      </TabPanel>
    </Tabs>
  );
}
