import { test } from "vitest";
import { neverHolds } from "../../src/check/checks/never-holds.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(neverHolds);

test("conditions that exclude each other", () => {
  expectDiagnostics(`
    fact age is count

    rule leave
      under Rule 1/1
      gives count
      when age is less than 60
      otherwise 0
      shall be 5

      except where senior
                   ^^^^^^ "Senior" never holds: its conditions and those of its rule contradict one another; correct them or take it away.
                   fr: "Senior" ne vaut jamais : ses conditions et celles de sa règle se contredisent ; corrigez-les ou retirez ce cas.
        when age is at least 60
        shall be 9

      except where about_to_be
        whether or not entitled
        when age is from 60 to 61
        shall be 8
  `);
});

test("an amount below one bound and above it, whatever the bound is", () => {
  expectDiagnostics(`
    fact income is money
    fact threshold is money

    rule relief
      under Rule 1/1
      gives money
      shall be 5 EUR

      except where rich
                   ^^^^ "Rich" never holds: its conditions and those of its rule contradict one another; correct them or take it away.
        when income is more than threshold
        unless threshold is less than income
        shall be 0 EUR
  `);
});
