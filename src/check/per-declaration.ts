/**
 * A function of one declaration that works its answer out once. Declarations never change, and one that the next version of
 * its rulebook keeps brings its answer along.
 *
 * @param workOut - looks at nothing but the declaration
 */
export function perDeclaration<D extends object, T>(workOut: (declaration: D) => T): (declaration: D) => T {
  const known = new WeakMap<D, { readonly answer: T }>();
  return (declaration) => {
    const remembered = known.get(declaration) ?? { answer: workOut(declaration) };
    known.set(declaration, remembered);
    return remembered.answer;
  };
}
