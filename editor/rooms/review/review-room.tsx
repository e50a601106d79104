import { useEffect } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { type ReviewTab, reviewTabs } from "../../store/state.ts";
import { Changes } from "./changes.tsx";
import { ReviewHead } from "./review-head.tsx";
import { Summary } from "./summary.tsx";
import { Talk } from "./talk.tsx";
import { Who } from "./who.tsx";

const panels = { summary: Summary, who: Who, changes: Changes, talk: Talk };

/** Where a change is read before it counts, in the order in which a reviewer asks. */
export function ReviewRoom() {
  const studio = useStudio();
  const texts = useTexts();
  const revision = useSelected((state) => state.analysis?.revision);
  const inForceOn = useSelected((state) => (state.review.chosen === "in-force" ? state.on : undefined));
  const tab = useSelected((state) => state.review.tab ?? "summary");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day in force is another version to compare with.
  useEffect(() => {
    if (revision !== undefined) void studio.readVersions().then(studio.compare);
  }, [studio, revision, inForceOn]);
  return (
    <div className="review-room">
      <ReviewHead />
      <Tabs className="review-tabs" selectedKey={tab} onSelectionChange={(key) => studio.showReview(key as ReviewTab)}>
        <TabList className="review-tab-list" aria-label={texts.review.label}>
          {reviewTabs.map((id, i) => (
            <Tab key={id} id={id} className="review-tab">
              <span className="review-tab-number">{i + 1}</span> {texts.review.tabs[id]}
            </Tab>
          ))}
        </TabList>
        {reviewTabs.map((id) => {
          const Panel = panels[id];
          return (
            <TabPanel key={id} id={id} className={`review-panel review-panel-${id}`}>
              <Panel />
            </TabPanel>
          );
        })}
      </Tabs>
    </div>
  );
}
