import type { IToken } from "chevrotain";
import type { KeywordId } from "../../grammar/keywords.ts";
import { lex } from "../../grammar/lexer.ts";
import type { Bilingual, Language } from "../../grammar/source.ts";
import { keywordOf, otherTokens } from "../../grammar/tokens.ts";
import { referencesOf } from "../check/references.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import { allNamed, type Named, nameIn } from "./named.ts";
import { type Phrase, phraseOf, type SpelledOut } from "./phrase-signatures.ts";
import { languageOf, type Place, type Project, textOf } from "./project.ts";
import { typeWords } from "./type-words.ts";

/** How something is asked for, such as `salary for grade … step …`, and which part of it is being written. */
export interface Signature extends SpelledOut {
  /** Position of the part at the cursor. */
  readonly active: number;
  /** What it is, in a few words. */
  readonly words: string;
}

/** At a place behind a table, a rule or a phrase with parts of its own: how it is asked for. Elsewhere: nothing. */
export function signatureHelp(project: Project, place: Place, language: Language): Signature | undefined {
  const written = languageOf(project, place.file);
  const text = textOf(project, place.file).slice(0, place.offset);
  const line = text.slice(text.lastIndexOf("\n") + 1);
  const tokens = lex({ file: "", text: line }, written).lines.at(-1)?.tokens ?? [];
  for (let i = tokens.length - 1; i >= 0; i--) {
    const id = keywordOf(tokens[i]?.tokenType as IToken["tokenType"]);
    const phrase = id && phraseOf(id);
    if (id === "forKey" || tokens[i]?.tokenType === otherTokens.name) {
      const asked = lookUpAt(project.rulebook, tokens, i, written);
      if (asked) return lookUpSignature(project.rulebook, asked, tokens.slice(i + 1), { written, language });
    }
    if (phrase) return phraseSignature(phrase, tokens.slice(i), { written, language });
  }
  return undefined;
}

interface Languages {
  /** Of the file. */
  readonly written: Language;
  /** Of the reader. */
  readonly language: Language;
}

/** What is looked up by the keys that follow: the name before `for`, or a table's name alone. */
function lookUpAt(rulebook: Rulebook, tokens: readonly IToken[], i: number, written: Language): Named | undefined {
  const isFor = keywordOf(tokens[i]?.tokenType as IToken["tokenType"]) === "forKey";
  const name = isFor ? tokens[i - 1] : tokens[i];
  if (!name || (isFor && name.tokenType !== otherTokens.name) || i === 0) return undefined;
  const kinds: readonly string[] = isFor ? ["table", "output", "rule"] : ["table", "output"];
  return allNamed(rulebook).find(
    ({ target, entry }) => kinds.includes(target.kind) && nameIn(entry, written) === name.image,
  );
}

interface KeyShape {
  readonly name: string;
  readonly words: string;
}

function lookUpSignature(
  rulebook: Rulebook,
  asked: Named,
  after: readonly IToken[],
  { written, language }: Languages,
): Signature | undefined {
  const keys = keysOf(rulebook, asked, written).map(({ name, words }) => ({ name, words: words[language] }));
  if (keys.length === 0) return undefined;
  const head = `${nameIn(asked.entry, written)} ${{ en: "for", fr: "pour" }[written]}`;
  return {
    ...spelledOut(head, keys),
    active: Math.max(0, activeKey(keys, after)),
    words: asked.entry.label[language],
  };
}

/** The key last named; behind its value, the next. */
function activeKey(keys: readonly KeyShape[], after: readonly IToken[]): number {
  const named = after.findLastIndex(({ image }) => keys.some(({ name }) => name === image));
  const active = keys.findIndex(({ name }) => name === after[named]?.image);
  return named !== -1 && named < after.length - 1 ? Math.min(active + 1, keys.length - 1) : active;
}

function spelledOut(head: string, keys: readonly KeyShape[]): SpelledOut {
  let text = head;
  const parameters = keys.map(({ name, words }) => {
    text += ` ${name} …`;
    return { start: text.length - name.length - 2, end: text.length, words };
  });
  return { text, parameters };
}

/** The keys of a table; of a rule, the facts it asks for itself, which may be supposed otherwise. */
function keysOf(
  rulebook: Rulebook,
  { target, of }: Named,
  written: Language,
): readonly { readonly name: string; readonly words: Bilingual }[] {
  if (target.kind === "rule") return factsOf(rulebook, target.key, written);
  const table = rulebook.tables.get(of?.key ?? target.key);
  return (table?.keys ?? []).map(({ name, type, byDefault }) => {
    const entry = byDefault && "key" in byDefault ? named(rulebook, byDefault.key) : undefined;
    const words = typeWords(rulebook, type) ?? { en: "", fr: "" };
    return { name: entry ? nameIn(entry, written) : name, words };
  });
}

function named(rulebook: Rulebook, key: Key) {
  return rulebook.facts.get(key) ?? rulebook.rules.get(key) ?? rulebook.decisions.get(key);
}

function factsOf(rulebook: Rulebook, rule: Key, written: Language) {
  const asked = referencesOf(rulebook).get(`rule:${rule}`) ?? [];
  const keys = new Set(asked.flatMap(({ to }) => (to.startsWith("fact:") ? [to.slice("fact:".length)] : [])));
  return [...keys].flatMap((key) => {
    const fact = rulebook.facts.get(key);
    return fact ? [{ name: nameIn(fact, written), words: typeWords(rulebook, fact.type) ?? fact.label }] : [];
  });
}

function phraseSignature(phrase: Phrase, tokens: readonly IToken[], { written, language }: Languages): Signature {
  const joints = tokens.slice(1).flatMap(({ tokenType }) => keywordOf(tokenType) ?? []);
  return {
    ...phrase.spelled(written, language),
    active: Math.min(passed(phrase.joints, joints), phrase.joints.length),
    words: phrase.words[language],
  };
}

/** How many of the words that part the phrase have been written, in their order. */
function passed(expected: readonly KeywordId[], joints: readonly KeywordId[]): number {
  let count = 0;
  for (const joint of joints) if (joint === expected[count]) count++;
  return count;
}
