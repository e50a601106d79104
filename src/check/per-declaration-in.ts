import type { Rulebook } from "../rulebook/rulebook.ts";

/** What was looked up under a name, and what stood there. */
type Seen = Map<keyof Rulebook, Map<unknown, unknown>>;

/** A rulebook as somebody sees it who is watched. */
interface Watched {
  readonly view: Rulebook;
  /** Whether all that was seen so far is the same in another rulebook; from then on the view shows that one. */
  moveTo(rulebook: Rulebook): boolean;
}

/**
 * A function of a rulebook and one of its declarations that works its answer out once. An answer is kept for the next version
 * of the rulebook if the declaration is, and with it everything that was looked up by its key on the way to the answer.
 */
export function perDeclarationIn<D extends object, T>(
  workOut: (rulebook: Rulebook, declaration: D) => T,
): (rulebook: Rulebook, declaration: D) => T {
  const known = new WeakMap<D, { readonly watched: Watched; readonly answer: T }>();
  return (rulebook, declaration) => {
    const remembered = known.get(declaration);
    if (remembered?.watched.moveTo(rulebook)) return remembered.answer;
    const watched = watch(rulebook);
    const answer = workOut(watched.view, declaration);
    known.set(declaration, { watched, answer });
    return answer;
  };
}

function watch(first: Rulebook): Watched {
  let shown = first;
  let sawAll = false;
  const seen: Seen = new Map();
  const lookUp = (part: keyof Rulebook, content: ReadonlyMap<unknown, unknown>, key: unknown) => {
    const value = content.get(key);
    const inPart = seen.get(part) ?? new Map<unknown, unknown>();
    seen.set(part, inPart.set(key, value));
    return value;
  };
  // Who goes through all there is has seen what no key tells.
  const seeAll = <T>(all: T): T => {
    sawAll = true;
    return all;
  };
  const view = new Proxy(first, {
    get(_, part: keyof Rulebook) {
      const content = shown[part];
      if (content instanceof Map) return watchedMap(content, (key) => lookUp(part, content, key), seeAll);
      return seeAll(content);
    },
  });
  return {
    view,
    moveTo(rulebook) {
      if (rulebook === shown) return true;
      if (sawAll || !isSame(seen, rulebook)) return false;
      shown = rulebook;
      return true;
    },
  };
}

function watchedMap<K, V>(
  map: ReadonlyMap<K, V>,
  get: (key: K) => unknown,
  seeAll: <T>(all: T) => T,
): ReadonlyMap<K, V> {
  return new Proxy(map, {
    get(_, method) {
      if (method === "get") return get;
      const whole: unknown = Reflect.get(seeAll(map), method);
      return typeof whole === "function" ? whole.bind(map) : whole;
    },
  });
}

function isSame(seen: Seen, rulebook: Rulebook): boolean {
  for (const [part, inPart] of seen) {
    const content = rulebook[part] as ReadonlyMap<unknown, unknown>;
    for (const [key, value] of inPart) if (content.get(key) !== value) return false;
  }
  return true;
}
