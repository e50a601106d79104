import { tree } from "../../grammar/tree.ts";

export const seen = tree;
