/** Citations beside what they are cited for. */
export function Provisions({ of }: { readonly of: readonly string[] }) {
  return of.map((provision) => (
    <span key={provision} className="provision">
      {provision}
    </span>
  ));
}
