// The packages of the core must not bring the host in by the back door either.
import "chevrotain";
import "decimal.js";
import "zod";

console.log("said");
fetch("asked");
setTimeout(() => {}, 1);
process.exit(0);
