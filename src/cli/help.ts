import type { Language } from "../../grammar/source.ts";
import type { Command, Option } from "./command.ts";
import { commonOptions } from "./read-call.ts";

/** What `proviso --help` says. */
export function generalHelp(commands: readonly Command[], language: Language): string {
  const words = headings[language];
  const rows = commands.map(({ name, summary }) => [name, summary[language]] as const);
  return `${words.purpose}\n\n${words.usage}\n  proviso <command> [--help]\n\n${words.commands}\n${columns(rows)}\n`;
}

/** What `proviso COMMAND --help` says. */
export function commandHelp(command: Command, language: Language): string {
  const words = headings[language];
  const rows = [...command.options, ...commonOptions].map(
    (option) => [written(option), option.summary[language]] as const,
  );
  const usage = ["proviso", command.name, command.operands.title, "[options]"].filter((word) => word !== "").join(" ");
  return [
    `${command.summary[language]}\n`,
    `${words.usage}\n  ${usage}\n`,
    `${words.options}\n${columns(rows)}\n`,
    `${words.example}\n  ${command.example}\n`,
  ].join("\n");
}

const headings: {
  readonly [L in Language]: Readonly<Record<"purpose" | "usage" | "commands" | "options" | "example", string>>;
} = {
  en: {
    purpose: "proviso: rules that read like regulations and compute what they grant",
    usage: "Usage",
    commands: "Commands",
    options: "Options",
    example: "Example",
  },
  fr: {
    purpose: "proviso : des règles qui se lisent comme des règlements et calculent ce qu'elles accordent",
    usage: "Utilisation",
    commands: "Commandes",
    options: "Options",
    example: "Exemple",
  },
};

function written({ name, value, many }: Option): string {
  const word = value === undefined ? `--${name}` : `--${name} ${value}`;
  return many ? `${word} ...` : word;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
