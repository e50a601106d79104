import type { Server } from "./server.ts";

/** The server that is asked; another one can take its place. */
export interface ServerInUse extends Server {
  use(server: Server): void;
}

/** Asks one server until another takes its place: a folder that the user opens in the browser. */
export function serverInUse(first: Server): ServerInUse {
  let current = first;
  return {
    use: (server) => {
      current = server;
    },
    folder: () => current.folder(),
    askable: () => current.askable(),
    save: (...saving) => current.save(...saving),
    versions: () => current.versions(),
    versionFiles: (id) => current.versionFiles(id),
  };
}
