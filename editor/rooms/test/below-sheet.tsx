import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useTexts } from "../../app/studio-context.tsx";
import { Why } from "../../panels/why.tsx";
import { Verdict } from "./verdict.tsx";

/** What is said of the chosen scenario, and of the rule whose sheet is on screen. */
export function BelowSheet(_: { readonly rule: string | undefined }) {
  const { test: texts } = useTexts();
  return (
    <Tabs className="below-sheet" defaultSelectedKey="why">
      <TabList className="below-tabs" aria-label={texts.below.label}>
        <Tab id="why" className="below-tab">
          {texts.below.why}
        </Tab>
      </TabList>
      <TabPanel id="why" className="below-panel">
        <Verdict />
        <Why />
      </TabPanel>
    </Tabs>
  );
}
