import type { Bilingual, Language, Source } from "../grammar/source.ts";
import type { Askable } from "../src/workspace/askable.ts";
import type { OnDisk } from "./store/files.ts";

/** A file of the working folder as the server sends it. */
export interface ServedFile extends OnDisk {
  readonly path: string;
}

/** The rulebook files of the working folder. */
export interface ServedFolder {
  readonly files: readonly ServedFile[];
  /** Why other files could not be read, a sentence each. */
  readonly problems: readonly Bilingual[];
}

/** An earlier state of the working folder that can be compared with. */
export interface Version {
  readonly id: string;
  /** When it was kept, ISO 8601. */
  readonly date: string;
  /** What its author said about it. */
  readonly title: string;
}

/** How an attempt to save ended. */
export type SaveAnswer =
  | { readonly kind: "written"; readonly version: string }
  /** Somebody else changed the file since; nothing was written. */
  | { readonly kind: "conflict"; readonly onDisk: OnDisk }
  | { readonly kind: "refused"; readonly words: string }
  | { readonly kind: "unreachable" };

/** The local server, as far as the studio uses it. */
export interface Server {
  /** Every rulebook file. @throws if the server cannot be reached */
  folder(): Promise<ServedFolder>;
  /** What people can ask for, as the server knows it. @throws if the server cannot be reached */
  askable(): Promise<readonly Askable[]>;
  /** Writes a file if the disk still holds `version`; an empty version says that the file is new. `language`: of a refusal. */
  save(path: string, text: string, version: string, language: Language): Promise<SaveAnswer>;
  /** Earlier versions, latest first; none where the folder keeps no history. */
  versions(): Promise<readonly Version[]>;
  /** The files of an earlier version. @throws if it cannot be read */
  versionFiles(id: string): Promise<readonly Source[]>;
}

/** The server that served this page. */
export function localServer(): Server {
  return {
    folder: async () => {
      const { files, problems } = await read<FolderBody>("api/files");
      return {
        files: files.map(({ file, text, version }) => ({ path: file, text, version })),
        problems: problems.map(({ message }) => message),
      };
    },
    askable: async () => (await read<{ askable: readonly Askable[] }>("api/askable")).askable,
    save,
    versions: async () => (await read<{ versions: readonly Version[] }>("api/versions")).versions,
    versionFiles: async (id) =>
      (await read<{ files: readonly Source[] }>(`api/versions/${encodeURIComponent(id)}`)).files,
  };
}

interface FolderBody {
  readonly files: readonly (Source & { readonly version: string })[];
  readonly problems: readonly { readonly message: Bilingual }[];
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The server answered ${response.status} to "${address}".`);
  return (await response.json()) as T;
}

async function save(path: string, text: string, version: string, language: Language): Promise<SaveAnswer> {
  const address = `api/files/${path.split("/").map(encodeURIComponent).join("/")}`;
  const expected: Record<string, string> = version === "" ? { "If-None-Match": "*" } : { "If-Match": `"${version}"` };
  try {
    const response = await fetch(address, {
      method: "PUT",
      body: text,
      headers: { ...expected, "Accept-Language": language },
    });
    return answerOf(response, (await response.json()) as SaveBody);
  } catch {
    return { kind: "unreachable" };
  }
}

/** What the server says after a save: a version, or a problem with what is on disk. */
interface SaveBody {
  readonly version?: string;
  readonly text?: string;
  readonly title?: string;
}

function answerOf(response: Response, { version = "", text = "", title = "" }: SaveBody): SaveAnswer {
  if (response.ok) return { kind: "written", version };
  // A file removed meanwhile has no text and no version: it can be saved again as a new one.
  return response.status === 409 ? { kind: "conflict", onDisk: { text, version } } : { kind: "refused", words: title };
}
