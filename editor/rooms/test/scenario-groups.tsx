import {
  GridList,
  GridListItem,
  Input,
  Label,
  ListLayout,
  SearchField,
  ToggleButton,
  ToggleButtonGroup,
  Virtualizer,
} from "react-aria-components";
import { Fail, Pass } from "../../app/icons.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { testPlace } from "../../store/test-place.ts";
import type { Group } from "./groups.ts";

interface ScenarioGroupsProps {
  readonly groups: readonly Group[];
  /** The one whose sheet is on screen. */
  readonly chosen: string | undefined;
}

/** Which sheets there are: scenarios by the rule they expect something of, or by file, as far as they are looked for. */
export function ScenarioGroups({ groups, chosen }: ScenarioGroupsProps) {
  const studio = useStudio();
  const { test: texts } = useTexts();
  const { sought, failingOnly } = useSelected(testPlace);
  return (
    <nav className="contents test-groups" aria-label={texts.groups}>
      <div className="test-filters">
        <Grouping />
        <SearchField className="search-field" value={sought} onChange={(words) => studio.lookAt({ sought: words })}>
          <Label>{texts.search}</Label>
          <Input />
        </SearchField>
        <ToggleButton
          className="button button-small"
          isSelected={failingOnly}
          onChange={(only) => studio.lookAt({ failingOnly: only })}
        >
          {texts.failingOnly}
        </ToggleButton>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 32 }}>
        <GridList
          className="rows"
          aria-label={texts.groups}
          items={groups}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen ? [chosen] : []}
          onSelectionChange={(keys) => {
            const group = groups.find(({ id }) => id === [...keys][0]);
            if (group) studio.lookAt({ of: group.of });
          }}
          renderEmptyState={() => <p className="empty">{texts.noGroups}</p>}
        >
          {(group) => <GroupRow group={group} />}
        </GridList>
      </Virtualizer>
    </nav>
  );
}

function Grouping() {
  const studio = useStudio();
  const { test: texts } = useTexts();
  const { by } = useSelected(testPlace);
  return (
    <ToggleButtonGroup
      className="switch"
      aria-label={texts.by.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[by]}
      onSelectionChange={(keys) => studio.lookAt({ by: [...keys][0] === "file" ? "file" : "rule" })}
    >
      <ToggleButton id="rule" className="switch-choice">
        {texts.by.rule}
      </ToggleButton>
      <ToggleButton id="file" className="switch-choice">
        {texts.by.file}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

function GroupRow({ group }: { readonly group: Group }) {
  const { test: texts } = useTexts();
  const language = useLanguage();
  const label = group.label[language];
  const count = texts.groupCount(group.count, group.failing);
  return (
    <GridListItem id={group.id} textValue={`${label}, ${count}`} className="row test-group">
      {group.failing > 0 ? <Fail /> : <Pass />}
      <span className="scenario-title" title={label}>
        {label}
      </span>
      <span className={group.failing > 0 ? "standing standing-fail" : "test-count"}>{count}</span>
    </GridListItem>
  );
}
