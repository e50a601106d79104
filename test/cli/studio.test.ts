import { expect, test } from "vitest";
import { proviso } from "./fake-host.ts";

test("prints the address, and how to stop", async () => {
  const { code, stdout } = await proviso("studio --port 8080");
  expect([code, stdout]).toEqual([0, "The studio is at http://127.0.0.1:8080/\nCtrl+C stops it.\n"]);
});

test("prints the address as a document for programs", async () => {
  expect(JSON.parse((await proviso("studio --port 8080 --format json")).stdout)).toEqual({
    address: "http://127.0.0.1:8080/",
  });
});

test("takes the same port each time for one folder, so that the browser finds the work it keeps", async () => {
  const [first, again, other] = await Promise.all([
    proviso("studio"),
    proviso("studio"),
    proviso("studio --rules law"),
  ]);
  expect(first.ports).toEqual(again.ports);
  expect(first.ports).not.toEqual(other.ports);
});

test("takes a free port where another program holds the usual one", async () => {
  const { ports } = await proviso("studio");
  const { code, ports: tried } = await proviso("studio", { takenPorts: ports });
  expect([code, tried]).toEqual([0, [...ports, 0]]);
});

test("says so where the port asked for is taken", async () => {
  const { code, stderr } = await proviso("studio --port 8080", { takenPorts: [8080] });
  expect(code).toBe(2);
  expect(stderr).toContain("Port 8080 is taken");
});

test.each(["99999", "eighty", "-1", "80.5"])("%s is no port", async (port) => {
  const { code, stderr } = await proviso(`studio --port=${port}`);
  expect(code).toBe(2);
  expect(stderr).toContain(`"${port}" is no port`);
});
