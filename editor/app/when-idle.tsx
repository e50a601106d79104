import { type ComponentType, type ReactNode, useEffect, useState } from "react";

/** A part of the frame that is fetched once the room is drawn; something simple stands in its place until then. */
export function WhenIdle({
  load,
  children,
}: {
  readonly load: () => Promise<ComponentType>;
  readonly children: ReactNode;
}) {
  const [Part, setPart] = useState<ComponentType>();
  useEffect(() => {
    let isWanted = true;
    const fetchPart = () =>
      void load().then((found) => {
        if (isWanted) setPart(() => found);
      });
    const waiting = globalThis.requestIdleCallback?.(fetchPart, { timeout: 1500 });
    if (waiting === undefined) fetchPart();
    return () => {
      isWanted = false;
      if (waiting !== undefined) cancelIdleCallback(waiting);
    };
  }, [load]);
  return Part ? <Part /> : children;
}
