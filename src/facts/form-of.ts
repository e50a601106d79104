import type { Bilingual, Language } from "../../grammar/source.ts";
import { membersOf } from "../check/members-of.ts";
import { perRulebook } from "../check/per-rulebook.ts";
import { formatProvisions } from "../rulebook/provision-text.ts";
import type { Decision, Fact, Key, Rulebook } from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";
import { displayValue } from "../values/for-people.ts";
import type { Value } from "../values/value.ts";
import { fieldOfFact, fieldOfResult } from "./fact-field.ts";
import { decisionsOf, factsOf } from "./facts-of.ts";
import type { FieldKind, Form, FormField, FormGroup } from "./form.ts";

/**
 * The form of the facts that rules can ask for, and of the decisions that a case may give. Groups stand in the order in which
 * the rules first ask for something of them; within a group, fields stand in the order of the text.
 */
export function formOf(rulebook: Rulebook, rules: readonly Key[]): Form {
  const asked = [...factsOf(rulebook, rules), ...decisionsOf(rulebook, rules)];
  const entries = asked.flatMap((key) => rulebook.facts.get(key) ?? rulebook.decisions.get(key) ?? []);
  const wanted: Wanted = { rulebook, entries, within: [] };
  const groups = new Map<string, { readonly title: Bilingual; readonly entries: Asked[] }>();
  for (const entry of whoseFirst(entries)) {
    const chapter = chapterOf(rulebook, entry);
    const group = groups.get(chapter.id) ?? { title: chapter.title, entries: [] };
    groups.set(chapter.id, group);
    group.entries.push(entry);
  }
  return { groups: [...groups.values()].map((group) => groupOf(group.title, group.entries, wanted)) };
}

/** What is asked for: a fact, or a decision that the case may give. */
type Asked = Fact | Decision;

/** What is asked for, and the subjects within whose records we are. */
interface Wanted {
  readonly rulebook: Rulebook;
  readonly entries: readonly Asked[];
  readonly within: readonly Key[];
}

/** What is told of the person: plain facts before lists of records, which {@link factsOf} puts in front of all. */
function whoseFirst(entries: readonly Asked[]): readonly Asked[] {
  const own = entries.filter(({ subject }) => subject === undefined);
  return [...own.filter((entry) => !holdsRecords(entry)), ...own.filter(holdsRecords)];
}

function holdsRecords({ type }: Asked): boolean {
  return type.kind === "list" && type.of.kind === "record";
}

function groupOf(title: Bilingual, entries: readonly Asked[], wanted: Wanted): FormGroup {
  return { title, fields: inTextOrder(entries, wanted.rulebook).flatMap((entry) => formField(entry, wanted)) };
}

function formField(entry: Asked, wanted: Wanted): readonly FormField[] {
  const { rulebook } = wanted;
  const kind = kindOf(entry.type, wanted);
  if (!kind) return [];
  const { key, name, overTime } = "restsWith" in entry ? fieldOfResult(entry) : fieldOfFact(entry);
  return [
    {
      key,
      name,
      label: entry.label,
      notes: entry.notes,
      provisions: {
        en: formatProvisions(entry.provisions, "en"),
        fr: formatProvisions(entry.provisions, "fr"),
      },
      kind,
      overTime: overTime && kind.kind !== "records",
      isEvent: false,
      ...("restsWith" in entry ? { decidedBy: authoritiesOf(rulebook, entry) } : toldOf(entry, rulebook)),
    },
  ];
}

/** What a fact says of itself and a decision does not. */
function toldOf(fact: Fact, rulebook: Rulebook): Partial<FormField> {
  const { question, establishedBy, atLeast, atMost, isEvent } = fact;
  return {
    ...(question && { question }),
    ...(establishedBy && { establishedBy }),
    ...(atLeast && { atLeast: boundWords(atLeast, rulebook) }),
    ...(atMost && { atMost: boundWords(atMost, rulebook) }),
    isEvent: isEvent ?? false,
  };
}

function boundWords(bound: Value | "zero", rulebook: Rulebook): Bilingual {
  if (bound === "zero") return { en: "0", fr: "0" };
  const words = (language: Language) =>
    displayValue(bound, language, (named) => {
      const members = "member" in named ? membersOf(rulebook, named.choice) : [];
      return members.find((member) => "member" in named && member.key === named.member)?.label[language] ?? "";
    });
  return { en: words("en"), fr: words("fr") };
}

function authoritiesOf({ authorities }: Rulebook, { restsWith }: Decision): readonly Bilingual[] {
  return restsWith.map(({ authority }) => authorities.get(authority)?.label ?? { en: authority, fr: authority });
}

/** Nothing for what cannot be told by itself, and for records of a subject within its own records. */
function kindOf(type: Type, wanted: Wanted): FieldKind | undefined {
  switch (type.kind) {
    case "choice":
      return {
        kind: "choice",
        members: membersOf(wanted.rulebook, type.choice).map(({ key, label }) => ({ name: key, label })),
      };
    case "list": {
      if (type.of.kind === "record") return recordsOf(type.of.subject, wanted);
      const of = kindOf(type.of, wanted);
      return of && { kind: "list", of };
    }
    case "record":
    case "unknown-type":
      return undefined;
    default:
      return type;
  }
}

function recordsOf(subject: Key, { rulebook, entries, within }: Wanted): FieldKind | undefined {
  if (within.includes(subject)) return undefined;
  const own = entries.filter((entry) => entry.subject === subject);
  const deeper = { rulebook, entries, within: [...within, subject] };
  const label = rulebook.subjects.get(subject)?.label ?? { en: subject, fr: subject };
  return { kind: "records", label, fields: inTextOrder(own, rulebook).flatMap((entry) => formField(entry, deeper)) };
}

/** Facts and decisions together, as their files and lines have them. */
function inTextOrder(entries: readonly Asked[], rulebook: Rulebook): readonly Asked[] {
  const order = orderOfFiles(rulebook);
  const at = ({ span }: Asked) => order.get(span.file) ?? order.size;
  return entries.toSorted((a, b) => at(a) - at(b) || a.span.start - b.span.start);
}

const orderOfFiles = perRulebook((rulebook) => {
  const files = new Set([...rulebook.facts.values(), ...rulebook.decisions.values()].map(({ span }) => span.file));
  return new Map([...files].map((file, index) => [file, index]));
});

/** The chapter in which something is declared; a file without chapters is one by itself. */
function chapterOf({ chapters }: Rulebook, { span }: Asked): { readonly id: string; readonly title: Bilingual } {
  const chapter = chapters.find(
    ({ span: { file, start, end } }) => file === span.file && start <= span.start && span.start < end,
  );
  if (chapter) return { id: `${span.file} ${chapter.span.start}`, title: chapter.title };
  return { id: span.file, title: elsewhere };
}

const elsewhere: Bilingual = { en: "Other facts", fr: "Autres faits" };
