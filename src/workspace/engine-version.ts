/** The version of the interpreter, for receipts. The same as in package.json, which a test holds. */
export const engineVersion = "0.1.0";
