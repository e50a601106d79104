/** A value that changes, and those who want to know. */
export interface Store<State> {
  readonly get: () => State;
  /** Replaces the state by what `change` makes of it; equal states (by identity) tell nobody. */
  readonly update: (change: (state: State) => State) => void;
  /** @returns a function that stops the telling */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store as React's `useSyncExternalStore` wants it. */
export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    update: (change) => {
      const next = change(state);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
