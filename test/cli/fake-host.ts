import type { Host, Output } from "../../src/cli/host.ts";
import { run } from "../../src/cli/run.ts";
import { InputError, type InputProblem } from "../../src/node/input-problem.ts";
import type { FolderContents } from "../../src/node/read-folder.ts";

/** What stands outside of a command in a test: files by path, revisions by name, standard input, a terminal or none. */
export interface Outside {
  readonly files?: Readonly<Record<string, string>>;
  readonly revisions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly standardInput?: string;
  readonly unreadable?: readonly InputProblem[];
  readonly language?: "en" | "fr";
  readonly terminal?: boolean;
  /** Milliseconds that pass between two looks at the clock; none if absent. */
  readonly pace?: number;
  /** Ports that other programs hold. */
  readonly takenPorts?: readonly number[];
}

/** How a command ended, what it wrote, and the files it leaves. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: Readonly<Record<string, string>>;
  readonly ports: readonly number[];
}

/** Runs a command line in a world made for the test. Words are separated by spaces. */
export async function proviso(line: string, outside: Outside = {}): Promise<Ended> {
  const files: Record<string, string> = { ...outside.files };
  const [stdout, stderr] = [recorder(outside), recorder(outside)];
  const ports: number[] = [];
  let clock = 0;
  const host: Host = {
    stdout,
    stderr,
    language: outside.language ?? "en",
    now: () => {
      clock += outside.pace ?? 0;
      return clock;
    },
    files: {
      isFolder: async (path) => below(files, path).length > 0 && !(path in files),
      readFolder: async (path) => ({ ...readBelow(files, path), problems: outside.unreadable ?? [] }),
      readRevision: async (revision, path) => {
        const kept = outside.revisions?.[revision];
        if (kept === undefined) throw new InputError(problem("unknown-revision", revision));
        return readBelow(kept, path);
      },
      readTexts: async (folder) =>
        below(files, folder)
          .filter((path) => /\.(?:txt|md)$/.test(path))
          .map((path) => ({ file: path.slice(folder.length + 1), text: files[path] ?? "" })),
      readText: async (path) => {
        const text = path === "-" ? outside.standardInput : files[path];
        if (text === undefined) throw new InputError(problem("not-found", path));
        return text;
      },
      write: async (folder, path, text) => {
        files[`${folder}/${path}`] = text;
      },
      save: async (file, text) => {
        files[file] = text;
      },
    },
    studio: {
      start: async (_rules, port) => {
        ports.push(port);
        if (outside.takenPorts?.includes(port)) throw Object.assign(new Error("taken"), { code: "EADDRINUSE" });
        return { address: `http://127.0.0.1:${port || 4321}/`, close: async () => undefined };
      },
      untilEnded: async () => undefined,
    },
    serveEditor: async () => undefined,
  };
  const code = await run(
    line.split(" ").filter((word) => word !== ""),
    host,
  );
  return { code, stdout: stdout.text(), stderr: stderr.text(), files, ports };
}

function recorder({ terminal = false }: Outside): Output & { text(): string } {
  const written: string[] = [];
  return {
    write: (text) => void written.push(text),
    hasColours: terminal,
    isTerminal: terminal,
    text: () => written.join(""),
  };
}

function below(files: Readonly<Record<string, string>>, path: string): readonly string[] {
  const folder = path.replace(/\/$/, "");
  return Object.keys(files).filter((file) => folder === "." || file === folder || file.startsWith(`${folder}/`));
}

function readBelow(files: Readonly<Record<string, string>>, path: string): FolderContents {
  const found = below(files, path).filter((file) => file.endsWith(".proviso"));
  if (below(files, path).length === 0) throw new InputError(problem("not-found", path));
  return { sources: found.toSorted().map((file) => ({ file, text: files[file] ?? "" })), problems: [] };
}

function problem(code: InputProblem["code"], file: string): InputProblem {
  return { code, file, message: { en: `There is no "${file}".`, fr: `Il n'y a pas de « ${file} ».` } };
}
