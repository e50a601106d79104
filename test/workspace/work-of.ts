type Operation = (this: unknown, ...args: unknown[]) => unknown;

/** How many steps a call of an operation took: told from what it was called on, with what, and what it gave. */
type Steps = (self: unknown, args: readonly unknown[], result: unknown) => number;

interface Measured {
  readonly owner: object;
  readonly names: readonly string[];
  readonly steps: Steps;
}

const none: Steps = () => 0;
const one: Steps = () => 1;
const lengthOf = (value: unknown): number => (value as { readonly length?: number } | null)?.length ?? 0;
const ofResult: Steps = (_, __, result) => lengthOf(result);
const ofWhole: Steps = (self) => lengthOf(self);

/** How far a search went: from where it began to the place found, or through to the end. */
const searched: Steps = (self, args, result) =>
  Math.max(1, (result === -1 ? lengthOf(self) : Number(result)) - Number(args[1] ?? 0));
const searchedBack: Steps = (self, args, result) => Math.max(1, Number(args[1] ?? lengthOf(self)) - Number(result));

const callingBack = "map filter flatMap find findIndex findLast some every forEach reduce sort toSorted".split(" ");

/** The operations that go through things. Those that call back are measured by the calls. */
const measured: readonly Measured[] = [
  { owner: Array.prototype, names: callingBack, steps: none },
  { owner: Array.prototype, names: ["slice", "concat", "flat", "splice", "with"], steps: ofResult },
  { owner: Array.prototype, names: ["shift", "unshift", "reverse", "join"], steps: ofWhole },
  { owner: Array.prototype, names: ["indexOf"], steps: searched },
  { owner: Array.prototype, names: ["push"], steps: one },
  { owner: Map.prototype, names: ["get", "set", "has"], steps: one },
  { owner: Set.prototype, names: ["add", "has"], steps: one },
  { owner: String.prototype, names: ["indexOf"], steps: searched },
  { owner: String.prototype, names: ["lastIndexOf"], steps: searchedBack },
  { owner: String.prototype, names: ["split", "normalize", "toLowerCase", "replaceAll"], steps: ofWhole },
  { owner: RegExp.prototype, names: ["exec", "test"], steps: one },
  ...[[].values(), new Map().keys(), new Set().keys()].map((iterator) => ({
    owner: Object.getPrototypeOf(iterator) as object,
    names: ["next"],
    steps: one,
  })),
];

/**
 * How many steps a computation takes in the operations of arrays, maps, sets and texts: the same number on any machine. What
 * is done between these operations does not count.
 */
export function workOf(run: () => void): number {
  const meter = { work: 0 };
  const undo = measured.map(({ owner, names, steps }) => names.map((name) => replaced(owner, name, steps, meter)));
  try {
    run();
  } finally {
    for (const restore of undo.flat()) restore();
  }
  return meter.work;
}

/** Puts a measured operation in the place of another; gives what takes it back. */
function replaced(owner: object, name: string, steps: Steps, meter: { work: number }): () => void {
  const descriptor = Reflect.getOwnPropertyDescriptor(owner, name) ?? {};
  const original = descriptor.value as Operation;
  const value: Operation = function (...args) {
    if (steps === none) args[0] = counted(args[0], meter);
    const result = Reflect.apply(original, this, args);
    meter.work += steps(this, args, result);
    return result;
  };
  Reflect.defineProperty(owner, name, { ...descriptor, value });
  return () => Reflect.defineProperty(owner, name, descriptor);
}

/** A function whose calls are counted. */
function counted(called: unknown, meter: { work: number }): unknown {
  if (typeof called !== "function") return called;
  return function (this: unknown, ...args: unknown[]) {
    meter.work += 1;
    return Reflect.apply(called, this, args);
  };
}
