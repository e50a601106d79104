import { test } from "vitest";
import { alternativesMayMeet } from "../../src/check/checks/alternatives-may-meet.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(alternativesMayMeet);

test("two alternatives share a value", () => {
  expectDiagnostics(`
    fact days_worked is count

    rule days_paid
      under Rule 1/1
      gives number

      alternative up_to_fifteen
        when days_worked is at most 16
        shall be days_worked

      alternative from_sixteen
                  ^^^^^^^^^^^^ "Up to fifteen" and "From sixteen" both hold where "Days worked" is 16; narrow one of them.
                  fr: "Up to fifteen" et "From sixteen" valent toutes deux si "Days worked" est 16 ; restreignez l'une d'elles.
        when days_worked is at least 16
        shall be 30
  `);
});

test("a part result and a definition that exclude each other", () => {
  expectDiagnostics(`
    fact born is date
    fact resident is yes or no

    definition abroad
      under Rule 1/1
      means not resident

    rule days_paid
      under Rule 1/1
      gives count
      otherwise 0
      in which age is whole years from born to the reference date

      alternative young_resident
        when resident and age is less than 18
        shall be 1

      alternative old_resident
        when resident and age is at least 18
        shall be 2

      alternative elsewhere
        when abroad
        shall be 3
  `);
});

test("whether two things can come together that depend on one fact is not claimed", () => {
  expectDiagnostics(`
    fact born is date

    rule days_paid
      under Rule 1/1
      gives count
      otherwise 0

      alternative born_early
        when born is before 1990-01-01
        shall be 1

      alternative young
        when age is less than 18
        shall be 2
        in which age is whole years from born to the reference date
  `);
});
