import type { Span } from "../../grammar/source.ts";
import type { Provision } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import type { Finding } from "./finding.ts";
import type { AppliedText, Trace, TraceSubject } from "./outcome.ts";

/** What a node of the trace says besides what the finding says. */
interface NodeParts {
  readonly provisions?: readonly Provision[];
  readonly span?: Span;
  readonly text?: AppliedText;
  readonly since?: CalendarDate | undefined;
  /** What was looked at to come to it; the trace of the finding where absent. */
  readonly children?: readonly Trace[];
}

/** A node of the trace that came to this finding. */
export function traceNode(what: TraceSubject, finding: Finding, parts: NodeParts = {}): Trace {
  const { status, value, reason, range } = finding;
  return {
    what,
    provisions: parts.provisions ?? [],
    status,
    ...(value && { value }),
    ...(reason && { reason }),
    ...(range && { range }),
    ...(parts.span && { span: parts.span }),
    ...(parts.text && { text: parts.text }),
    ...(parts.since && { since: parts.since }),
    children: parts.children ?? finding.trace,
  };
}

/** The finding, with its trace gathered under one node. */
export function under(what: TraceSubject, finding: Finding, parts: NodeParts = {}): Finding {
  return { ...finding, trace: [traceNode(what, finding, parts)] };
}
