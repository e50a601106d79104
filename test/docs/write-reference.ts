import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diagramFiles, diagramFolder, referencePage, withKeywordTable } from "./reference-files.ts";

/* `npm run reference`: writes the table of keywords and the diagrams of the reference anew. */

const diagrams = diagramFiles();
mkdirSync(diagramFolder, { recursive: true });
for (const file of readdirSync(diagramFolder)) if (!diagrams.has(file)) rmSync(join(diagramFolder, file));
for (const [file, text] of diagrams) writeFileSync(join(diagramFolder, file), text);
writeFileSync(referencePage, withKeywordTable(readFileSync(referencePage, "utf8")));
process.stdout.write(`Written: ${referencePage} and ${diagrams.size} diagrams in ${diagramFolder}\n`);
