/** What may stand in a line, as a railroad diagram shows it. */
export type Syntax = Word | Several | Optional | Repeated;

/** One stop on the way. */
export interface Word {
  /** `keyword`: written as it stands; `token`: a name, a number and the like; `phrase`: what another track shows. */
  readonly kind: "keyword" | "token" | "phrase";
  readonly text: string;
}

/** One after the other, or one of them. */
export interface Several {
  readonly kind: "sequence" | "choice";
  readonly items: readonly Syntax[];
}

/** Once or not at all. */
export interface Optional {
  readonly kind: "optional";
  readonly item: Syntax;
}

/** Once or more; what stands between two of them comes on the way back. */
export interface Repeated {
  readonly kind: "repeated";
  readonly item: Syntax;
  readonly between: Syntax;
}

/** Nothing at all. */
export const nothing: Several = { kind: "sequence", items: [] };

/** One after the other; `A`, then any number of `and A`, becomes one repetition. */
export function sequence(items: readonly Syntax[]): Syntax {
  const folded: Syntax[] = [];
  for (const item of items) {
    const between = betweenTwo(folded.at(-1), item);
    if (between) folded.push({ kind: "repeated", item: folded.pop() ?? item, between });
    else if (item !== nothing) folded.push(item);
  }
  return onlyOr("sequence", folded);
}

/** One of several, without choices in choices. */
export function choice(items: readonly Syntax[]): Syntax {
  return onlyOr(
    "choice",
    items.flatMap((item) => (item.kind === "choice" ? item.items : [item])),
  );
}

function onlyOr(kind: Several["kind"], items: readonly Syntax[]): Syntax {
  const [only] = items;
  return only && items.length === 1 ? only : { kind, items };
}

/** What stands between two `A`, if what follows the first is "any number of ... A". */
function betweenTwo(before: Syntax | undefined, more: Syntax): Syntax | undefined {
  if (!before || more.kind !== "optional" || more.item.kind !== "repeated") return undefined;
  const { item } = more.item;
  const last = item.kind === "sequence" ? item.items.at(-1) : undefined;
  if (item.kind !== "sequence" || JSON.stringify(last) !== JSON.stringify(before)) return undefined;
  return sequence(item.items.slice(0, -1));
}

/** In words, for those who do not see the diagram: `[ ]` may be left out, `...` may be repeated, `( | )` is a choice. */
export function inWords(syntax: Syntax): string {
  switch (syntax.kind) {
    case "keyword":
      return syntax.text;
    case "token":
    case "phrase":
      return syntax.text.toUpperCase();
    case "sequence":
      return syntax.items.map(inWords).join(" ");
    case "choice":
      return `( ${syntax.items.map(inWords).join(" | ")} )`;
    case "optional":
      return `[ ${inWords(syntax.item)} ]`;
    default:
      return [inWords(syntax.item), "[", inWords(syntax.between), inWords(syntax.item), "... ]"]
        .filter(Boolean)
        .join(" ");
  }
}
