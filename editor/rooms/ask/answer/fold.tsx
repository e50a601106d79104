import { type ReactNode, useState } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { Chevron } from "../../../app/icons.tsx";

interface FoldProps {
  readonly title: string;
  /** Drawn, and worked out, only once it is opened. */
  readonly children: ReactNode;
}

/** A part of the page that opens on demand. */
export function Fold({ title, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure className="fold" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3} className="fold-heading">
        <Button slot="trigger" className="fold-button">
          <Chevron />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="fold-panel">{isOpen && children}</DisclosurePanel>
    </Disclosure>
  );
}
