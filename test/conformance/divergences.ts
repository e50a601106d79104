/** Why some questions have another answer here. */
export interface Divergence {
  readonly reason: string;
  readonly ids: readonly string[];
}

/** Every question that is asked and has another answer than its set expects. */
export const divergences: readonly Divergence[] = [
  {
    reason:
      "`rounded up` and `rounded down` go away from zero and towards it, so that a deduction rounds like a payment; CQL's go to the higher and the lower number.",
    ids: ["Ceiling/CeilingNegD1", "Ceiling/CeilingNeg1D1", "Floor/FloorNegD1", "Floor/FloorNeg1D1"],
  },
  {
    reason: "CQL's whole numbers end at 32 bits; here numbers have no limit.",
    ids: [
      "Ceiling/CeilingMaxIntegerAsDecimalWhereDecimalIsNonZero",
      "Ceiling/CeilingIntegerGreaterThanMaxInteger",
      "Ceiling/CeilingDecimalGreaterThanMaxInteger",
      "Ceiling/CeilingMinIntegerAsDecimalWhereDecimalIsNonZero",
      "Ceiling/CeilingIntegerLessThanMinInteger",
      "Ceiling/CeilingDecimalLessThanMinInteger",
      "Floor/FloorIntegerGreaterThanMaxInteger",
      "Floor/FloorDecimalGreaterThanMaxInteger",
      "Floor/FloorMinIntegerAsDecimalWhereDecimalIsNonZero",
      "Floor/FloorIntegerLessThanMinInteger",
      "Floor/FloorDecimalLessThanMinInteger",
    ],
  },
  {
    reason:
      "An end of a stretch that is not told is unknown, and so is the answer unless the other end settles it; in CQL an end that is null stands for the last value there is, or for no stretch at all.",
    ids: ["In/TestInNullBoundaries", "In/DateTimeInNullTrue"],
  },
];
