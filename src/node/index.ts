/** For programs that run under Node: reads and writes the files that the core never touches. */
export { InputError, type InputProblem, type InputProblemCode } from "./input-problem.ts";
export { type FolderContents, readFolder } from "./read-folder.ts";
export { isRevision, listRevisions, type Revision, readRevision } from "./read-revision.ts";
export { writeFileAtomically } from "./write-file-atomically.ts";
