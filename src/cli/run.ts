import { languageVersions } from "../../grammar/language-version.ts";
import type { Bilingual, Language } from "../../grammar/source.ts";
import { InputError } from "../node/input-problem.ts";
import { closestName } from "../rulebook/names/closest-name.ts";
import { engineVersion } from "../workspace/engine-version.ts";
import { type Call, CallError, type Command, type ExitCode } from "./command.ts";
import { checkCommand } from "./commands/check.ts";
import { compareCommand } from "./commands/compare.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { explainCommand } from "./commands/explain.ts";
import { factsCommand } from "./commands/facts.ts";
import { formatCommand } from "./commands/format.ts";
import { lspCommand } from "./commands/lsp.ts";
import { studioCommand } from "./commands/studio.ts";
import { testCommand } from "./commands/test.ts";
import { traceCommand } from "./commands/trace.ts";
import { commandHelp, generalHelp } from "./help.ts";
import type { Host } from "./host.ts";
import { readCall } from "./read-call.ts";
import { paint } from "./report/paint.ts";

/** Every command, in the order in which help lists them. */
const commands: readonly Command[] = [
  checkCommand,
  formatCommand,
  testCommand,
  evaluateCommand,
  factsCommand,
  explainCommand,
  compareCommand,
  traceCommand,
  studioCommand,
  lspCommand,
];

/** Runs the command that the words name, and says how the process ends. */
export async function run(words: readonly string[], host: Host): Promise<ExitCode> {
  const [name, ...rest] = words;
  const language = languageAsked(words) ?? host.language;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    host.stdout.write(generalHelp(commands, language));
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-V") {
    host.stdout.write(`proviso ${engineVersion} (Proviso language ${languageVersions.join(", ")})\n`);
    return 0;
  }
  const isJson = words.join(" ").includes("--format json") || words.includes("--format=json");
  try {
    const command = findCommand(name);
    return await runCommand(command, readCall(command, rest, language), host);
  } catch (error) {
    return tell(problemOf(error), { language, isJson }, host);
  }
}

async function runCommand(command: Command, call: Call, host: Host): Promise<ExitCode> {
  if (!call.has("help")) return command.run(call, host);
  host.stdout.write(commandHelp(command, call.language));
  return 0;
}

/** The language asked for, also where the call is otherwise wrong, so that the reason can be told in it. */
function languageAsked(words: readonly string[]): Language | undefined {
  const at = words.lastIndexOf("--lang");
  const asked =
    at === -1 ? words.findLast((word) => word.startsWith("--lang="))?.slice("--lang=".length) : words[at + 1];
  return asked === "en" || asked === "fr" ? asked : undefined;
}

function findCommand(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const closest = closestName(
    name,
    commands.map((command) => command.name),
  );
  const way: Bilingual =
    closest === undefined
      ? { en: `"proviso --help" lists the commands.`, fr: `« proviso --help » énumère les commandes.` }
      : { en: `Did you mean "${closest}"?`, fr: `Vouliez-vous dire « ${closest} » ?` };
  throw new CallError("unknown-command", {
    en: `There is no command "${name}". ${way.en}`,
    fr: `Il n'y a pas de commande « ${name} ». ${way.fr}`,
  });
}

interface CallProblem {
  readonly code: string;
  readonly message: Bilingual;
}

/** What a person can mend. Anything else is a fault of Proviso and goes on as it came. */
function problemOf(error: unknown): CallProblem {
  if (error instanceof CallError) return { code: error.code, message: error.words };
  if (error instanceof InputError) return error.problem;
  throw error;
}

function tell(
  { code, message }: CallProblem,
  { language, isJson }: { readonly language: Language; readonly isJson: boolean },
  { stdout, stderr }: Host,
): ExitCode {
  stderr.write(`${paint(stderr).red("proviso")}: ${message[language]}\n`);
  if (isJson) stdout.write(`${JSON.stringify({ ok: false, problems: [{ code, message: message[language] }] })}\n`);
  return 2;
}
