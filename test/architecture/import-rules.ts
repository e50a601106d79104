import type { ICruiseOptions, IFlattenedRuleSet, IForbiddenRuleType } from "dependency-cruiser";

/** From the ground up: each layer may import those before it, never one after it. */
const layers = [
  "^(grammar|src/values)/",
  "^src/rulebook/",
  "^src/check/",
  "^src/evaluate/",
  "^src/compile/",
  "^src/(explain|scenario|compare|trace|language-service)/",
  "^src/workspace/",
  "^src/index\\.ts$",
  "^src/node/",
  "^src/server/",
  "^src/lsp/",
  "^src/cli/",
];

const looksDown: IForbiddenRuleType[] = layers.slice(0, -1).map((layer, i) => ({
  name: `layer-${i}-looks-down`,
  comment: "A stage knows the stages before it, not those that come after.",
  from: { path: layer },
  to: { path: layers.slice(i + 1) },
}));

const rules: IForbiddenRuleType[] = [
  {
    name: "no-cycles",
    comment: "Two files that import each other can only be read together.",
    from: {},
    to: { circular: true },
  },
  {
    name: "grammar-is-a-leaf",
    comment: "Text and tree, nothing else.",
    from: { path: "^grammar/" },
    to: { path: "^(src|editor|test)/" },
  },
  {
    name: "values-are-a-leaf",
    comment: "The arithmetic of the law does not know how rules are written.",
    from: { path: "^src/values/" },
    to: { path: "^grammar/" },
  },
  {
    name: "features-are-strangers",
    comment: "What needs two of them is composed in src/workspace.",
    from: { path: "^src/(explain|scenario|compare|trace|language-service)/" },
    to: { path: "^src/(explain|scenario|compare|trace|language-service)/", pathNot: "^src/$1/" },
  },
  {
    name: "only-edges-do-io",
    comment: "Below the command line, the server and the Node entry there is no file, network or process.",
    from: {
      path: "^(grammar|src|editor)/",
      pathNot: "^(src/(cli|server|lsp|node)/|editor/vite\\.config\\.ts$|editor/vscode/)",
    },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "editor-is-a-page",
    comment: "The studio runs in a browser and talks to the server over HTTP.",
    from: { path: "^editor/" },
    to: { path: "^src/(cli|server|lsp|node)/" },
  },
  {
    name: "nothing-imports-the-editor",
    comment: "The studio is the outermost layer; tests are outside everything.",
    from: { path: "^(grammar|src)/" },
    to: { path: "^(editor|test)/" },
  },
  {
    name: "no-own-index",
    comment: "index.ts is the door for the neighbours; inside the room one needs no door.",
    from: { path: "^(grammar|src/[^/]+|editor/[^/]+)/" },
    to: { path: "^$1/index\\.ts$" },
  },
  {
    name: "no-development-packages",
    comment: "What runs at the user's must be among the dependencies.",
    from: { path: "^(grammar|src)/", pathNot: "^src/cli/build\\.mjs$" },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "no-unresolved",
    comment: "Every import leads to a file or an installed package.",
    from: {},
    to: { couldNotResolve: true, pathNot: "\\?(worker|url|raw)" },
  },
];

/** Who may import whom. The tests beside this file hold the real tree to it, and try it on planted mistakes. */
export const importRules: IFlattenedRuleSet = {
  forbidden: [...rules, ...looksDown].map((rule) => ({ ...rule, severity: "error" as const })),
};

/** How dependency-cruiser reads our imports: types count, packages are not followed. */
export const readingOptions: ICruiseOptions = {
  doNotFollow: { path: "node_modules" },
  exclude: { path: "^(dist|coverage|test/architecture/planted)/" },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["import", "require", "node", "default", "types"],
  },
};
