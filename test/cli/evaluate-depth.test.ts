import { describe, expect, test } from "vitest";
import { proviso } from "./fake-host.ts";

describe("how much of the explanation is shown", () => {
  const files = {
    "rules/a.proviso": `fact salary is money per month
rule rate
  under Rule 1/1
  gives money per month
  shall be salary
rule allowance
  under Rule 1/2
  gives money per month
  shall be rate
  plus 1 EUR per month where salary is less than 1 EUR per month
`,
    "facts.json": `{"salary": {"amount": "10", "currency": "EUR"}}`,
  };
  const asked = "evaluate allowance --on 2022-01-01 --facts facts.json";

  test("--depth leaves out what lies deeper", async () => {
    const { stdout: all } = await proviso(`${asked} --explain`, { files });
    const { stdout: top } = await proviso(`${asked} --depth 1`, { files });
    expect(all).toContain("Salary");
    expect(top.split("\n").length).toBeLessThan(all.split("\n").length);
    expect((await proviso(`${asked} --depth none`, { files })).stderr).toContain(`from 1 to 999, not "none"`);
  });

  test("--full adds what did not count", async () => {
    const { stdout: short } = await proviso(`${asked} --explain`, { files });
    const { code, stdout: full } = await proviso(`${asked} --full`, { files });
    expect(code).toBe(0);
    expect(full.length).toBeGreaterThan(short.length);
  });
});
