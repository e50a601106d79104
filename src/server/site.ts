/** What the server serves. */
export interface Site {
  /** The folder in which the user works; names of files are relative to it. Absolute. */
  readonly workingFolder: string;
  /** The folder of the rules, relative to the working folder. Nothing outside it is listed or saved. */
  readonly rules: string;
  /** The built studio. Absolute. */
  readonly studio: string;
}

/** One address and method, and what is done there. */
export interface Route {
  readonly method: "GET" | "PUT";
  readonly path: string;
  /** `rest` is what follows a path that ends in a slash, decoded. */
  handle(request: Request, site: Site, rest: string): Promise<Response>;
}
