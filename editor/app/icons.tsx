import type { ReactNode } from "react";

/*
 * The few pictures of the studio, drawn here so that nothing is fetched. All are decoration: what they say stands in words
 * beside them or in the name of their button. Shapes differ, so that colour is never the only sign.
 */

function Icon({ children, className = "" }: { readonly children: ReactNode; readonly className?: string }) {
  return (
    <svg
      className={`icon ${className}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The emblem: a provision's margin line and the three lines of text it governs. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="22" height="22" rx="5" fill="var(--accent)" />
      <path d="M7 6v12" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
      <path d="M11 8h7M11 12h7M11 16h4" stroke="#fff" strokeWidth="2" strokeLinecap="round" opacity=".85" />
    </svg>
  );
}

/** Light appearance. */
export function Sun() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="3" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path
        d="M8 1.5v1.7M8 12.8v1.7M1.5 8h1.7M12.8 8h1.7M3.4 3.4l1.2 1.2M11.4 11.4l1.2 1.2M12.6 3.4l-1.2 1.2M4.6 11.4l-1.2 1.2"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
      />
    </Icon>
  );
}

/** Dark appearance. */
export function Moon() {
  return (
    <Icon>
      <path
        d="M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinejoin="round"
      />
    </Icon>
  );
}

/** The appearance with the strongest contrast. */
export function HalfDisc() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </Icon>
  );
}

/** A scenario that passes, a text without problems: a disc with a tick. */
export function Pass() {
  return (
    <Icon className="icon-pass">
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path
        d="M4.8 8.3l2.2 2.2 4.2-4.6"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Icon>
  );
}

/** A scenario that fails: a square on its corner with a cross. */
export function Fail() {
  return (
    <Icon className="icon-fail">
      <rect x="2.6" y="2.6" width="10.8" height="10.8" rx="1.5" transform="rotate(45 8 8)" fill="currentColor" />
      <path d="M6 6l4 4M10 6l-4 4" stroke="var(--paper)" strokeWidth="1.6" strokeLinecap="round" />
    </Icon>
  );
}

/** An error: a disc with a cross. */
export function ErrorSign() {
  return (
    <Icon className="icon-fail">
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" stroke="var(--paper)" strokeWidth="1.6" strokeLinecap="round" />
    </Icon>
  );
}

/** A warning: a triangle. */
export function WarningSign() {
  return (
    <Icon className="icon-warning">
      <path d="M8 1.6l6.8 12.2H1.2z" fill="currentColor" strokeLinejoin="round" />
      <path d="M8 6v3.8M8 11.7v.3" stroke="var(--paper)" strokeWidth="1.6" strokeLinecap="round" />
    </Icon>
  );
}

/** Advice: a ring with an i. */
export function HintSign() {
  return (
    <Icon className="icon-hint">
      <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M8 7.4v3.8M8 4.8v.2" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </Icon>
  );
}

/** Something that opens and closes. Turned by the style of what it stands in. */
export function Chevron() {
  return (
    <Icon className="chevron">
      <path
        d="M6 4l4 4-4 4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Icon>
  );
}

/** A person: whose facts are in hand. */
export function Person() {
  return (
    <Icon className="icon-quiet">
      <circle cx="8" cy="5" r="2.8" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path
        d="M2.8 14a5.2 5.2 0 0 1 10.4 0"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinecap="round"
      />
    </Icon>
  );
}

/** Taking a step back. */
export function Undo() {
  return (
    <Icon>
      <path
        d="M5.5 3L2.5 6l3 3M2.5 6h6.7a4 4 0 0 1 0 8H6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Icon>
  );
}

/** Looking for something. */
export function Lens() {
  return (
    <Icon className="icon-quiet">
      <circle cx="7" cy="7" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M10.2 10.2l3.6 3.6" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" />
    </Icon>
  );
}

/** A rulebook file. */
export function Page() {
  return (
    <Icon className="icon-quiet">
      <path d="M3.5 1.5h6l3 3v10h-9z" fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round" />
      <path d="M5.8 7h4.6M5.8 9.5h4.6M5.8 12h2.8" stroke="currentColor" strokeWidth="1.1" strokeLinecap="round" />
    </Icon>
  );
}

/** A folder of rulebook files. */
export function Folder() {
  return (
    <Icon className="icon-quiet">
      <path
        d="M1.5 3.5h4.6l1.4 1.8h7v7.7h-13z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
    </Icon>
  );
}

/** A decision that rests with somebody: a raised hand. */
export function Hand() {
  return (
    <Icon className="icon-hand">
      <path
        d="M4.5 8.5V4.2a1 1 0 0 1 2 0V7m0-4a1 1 0 0 1 2 0v4m0-3.4a1 1 0 0 1 2 0V8m0-2.4a1 1 0 0 1 2 0v4.2c0 2.6-1.7 4.7-4.3 4.7-2 0-3-.9-4-2.6L2.6 9.3c-.4-.9.7-1.6 1.3-.9l.6.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Icon>
  );
}
