/**
 * Groups of nodes that lead to one another, nodes that lead nowhere back being groups of one: the strongly connected parts of a
 * graph. A group begins with the node through which it was entered.
 *
 * Tarjan's algorithm ("Depth-First Search and Linear Graph Algorithms", 1972) with a path of its own, so that a long chain
 * does not exhaust the stack of the machine.
 */
export function knots<T>(nodes: Iterable<T>, next: (node: T) => readonly T[]): readonly (readonly T[])[] {
  const search = new Search(next);
  for (const node of nodes) search.from(node);
  return search.found;
}

interface Step<T> {
  readonly node: T;
  readonly ahead: Iterator<T>;
}

class Search<T> {
  readonly found: (readonly T[])[] = [];
  readonly #next: (node: T) => readonly T[];
  /** When a node was first seen. */
  readonly #seen = new Map<T, number>();
  /** The earliest node seen that a node leads back to. */
  readonly #lowest = new Map<T, number>();
  /** Seen and not yet in a group, in the order seen. */
  readonly #open: T[] = [];
  readonly #isOpen = new Set<T>();
  readonly #path: Step<T>[] = [];

  constructor(next: (node: T) => readonly T[]) {
    this.#next = next;
  }

  from(root: T): void {
    if (this.#seen.has(root)) return;
    this.#enter(root);
    for (let step = this.#path.at(-1); step; step = this.#path.at(-1)) {
      const { value: node, done } = step.ahead.next();
      if (done) this.#leave(step.node);
      else if (!this.#seen.has(node)) this.#enter(node);
      else if (this.#isOpen.has(node)) this.#lower(step.node, this.#seen.get(node) ?? 0);
    }
  }

  #enter(node: T): void {
    const seen = this.#seen.size;
    this.#seen.set(node, seen);
    this.#lowest.set(node, seen);
    this.#open.push(node);
    this.#isOpen.add(node);
    this.#path.push({ node, ahead: this.#next(node)[Symbol.iterator]() });
  }

  #leave(node: T): void {
    this.#path.pop();
    const lowest = this.#lowest.get(node) ?? 0;
    const parent = this.#path.at(-1);
    if (parent) this.#lower(parent.node, lowest);
    if (lowest === this.#seen.get(node)) this.found.push(this.#closeFrom(node));
  }

  #lower(node: T, to: number): void {
    this.#lowest.set(node, Math.min(this.#lowest.get(node) ?? to, to));
  }

  #closeFrom(node: T): readonly T[] {
    const group = this.#open.splice(this.#open.lastIndexOf(node));
    for (const member of group) this.#isOpen.delete(member);
    return group;
  }
}
