import { writeFileSync } from "node:fs";
import { conformancePage, pageOf } from "./page.ts";
import { reportOn } from "./report.ts";
import { readVectors, vectorFolder } from "./vectors.ts";

/* `npm run conformance`: asks the public vectors and writes the page. */

if (vectorFolder) {
  writeFileSync(conformancePage, pageOf(reportOn(readVectors(vectorFolder))));
  process.stdout.write(`Written: ${conformancePage}\n`);
} else {
  process.stderr.write(
    "The vectors are not part of the repository. Name the folder that holds cql.json and dates-calc.json: PROVISO_CONFORMANCE=/path/to/vectors npm run conformance\n",
  );
  process.exitCode = 2;
}
