import { type Hover as EditorHover, MarkupKind } from "vscode-languageserver/node";
import type { Hover } from "../../language-service/hover.ts";
import { hoverInCase } from "../../workspace/hover-in-case.ts";
import { type Desk, type EditorPlace, placeIn, rangeOf, sourceAt, told } from "../desk.ts";

/** What is told about a name, with its value in the chosen case. */
export function hoverAt(desk: Desk, place: EditorPlace): EditorHover | null {
  const found = hoverInCase(desk.workspace(), placeIn(desk, place), desk.language, desk.chosen());
  if (!found) return null;
  const range = rangeOf(sourceAt(desk, place.textDocument), found.span);
  return { range, contents: { kind: MarkupKind.Markdown, value: paragraphs(desk, found).join("\n\n") } };
}

function paragraphs(desk: Desk, { label, what, type, provisions, text, notes, value, uses }: Hover): readonly string[] {
  const kind = [what, type].filter(Boolean).join(" · ");
  const inCase = value && `${told(desk, words.inCase)} **${plain(value)}**`;
  return [
    `**${plain(label)}**  \n${plain(kind)}${provisions ? `  \n${plain(provisions)}` : ""}`,
    ...(inCase ? [inCase] : []),
    ...(text ? [`\`\`\`proviso\n${text}\n\`\`\``] : []),
    ...notes.map(plain),
    plain(`${told(desk, words.uses)} ${uses}`),
  ];
}

const words = {
  inCase: { en: "In the chosen case:", fr: "Dans le cas choisi :" },
  uses: { en: "Uses:", fr: "Emplois :" },
};

/** Words of a rulebook are not to be taken for the signs of a layout. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~]/g, "\\$&");
}
