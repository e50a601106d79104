/** The median of several rounds, in milliseconds of the wall clock. */
export function middleOf(rounds: number, act: (round: number) => void): number {
  const times = Array.from({ length: rounds }, (_, round) => {
    const began = performance.now();
    act(round);
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}
