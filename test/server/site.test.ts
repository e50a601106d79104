// cspell:ignore fetc fpasswd
import { describe, expect, test } from "vitest";
import { askRaw, studioServer } from "./studio-server.ts";

describe("the studio's files", () => {
  test.each([
    { path: "/", type: "text/html; charset=utf-8", cache: "no-cache", why: "the page, asked anew each time" },
    {
      path: "/assets/app-1f7a.js",
      type: "text/javascript; charset=utf-8",
      cache: "public, max-age=31536000, immutable",
      why: "hashed names never change",
    },
    {
      path: "/assets/words.bin",
      type: "application/octet-stream",
      cache: "public, max-age=31536000, immutable",
      why: "an unknown kind",
    },
  ])("$path: $why", async ({ path, type, cache }) => {
    const { headers } = await (await studioServer()).ask(path);
    expect([headers.get("content-type"), headers.get("cache-control")]).toEqual([type, cache]);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
  });

  test("HEAD answers without a body", async () => {
    const response = await (await studioServer()).ask("/", { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });
});

describe("who may ask", () => {
  test.each([
    { headers: { Host: "evil.example" }, why: "a foreign name made to lead to loopback" },
    { headers: { Host: "localhost.evil.example" }, why: "a name that only begins like ours" },
    { headers: { Origin: "https://evil.example" }, why: "a page of another site" },
    { headers: { Origin: "http://127.0.0.1:1" }, why: "a page of another server on this computer" },
    { headers: { Origin: "null" }, why: "a page without a site" },
    {
      headers: { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" },
      why: "a picture or script of another site",
    },
  ])("not $why", async ({ headers }) => {
    const { server } = await studioServer();
    expect(await askRaw(server.address, { path: "/api/files", headers })).toBe(403);
  });

  test("the studio itself, by any name of loopback, and a link that the user follows", async () => {
    const { server } = await studioServer();
    const { host, port } = new URL(server.address);
    const own: readonly Record<string, string>[] = [
      { Origin: `http://${host}` },
      { Host: `localhost:${port}`, Origin: `http://localhost:${port}` },
      { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" },
    ];
    for (const headers of own) expect(await askRaw(server.address, { headers })).toBe(200);
  });
});

describe("what is not there", () => {
  test.each([
    { path: "/nothing.js", status: 404, why: "no such file" },
    { path: "/assets", status: 404, why: "a folder" },
    { path: "/api/nothing", status: 404, why: "no such address" },
    { path: "/..%2f..%2fetc%2fpasswd", status: 403, why: "climbing out" },
    { path: "/%E0%A4%A", status: 400, why: "a broken escape" },
    { path: "/api/files", method: "DELETE", status: 405, why: "a method that is none there" },
    { path: "/api/files/rules/a.proviso", method: "POST", status: 405, why: "another than PUT" },
    { path: "/", method: "TRACE", status: 400, why: "a method that no browser sends" },
  ])("$why: $status", async ({ path, method = "GET", status }) => {
    const { server } = await studioServer();
    expect(await askRaw(server.address, { path, method })).toBe(status);
  });

  test("a method that is none there is told which are", async () => {
    const response = await (await studioServer()).ask("/api/files", { method: "DELETE" });
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });
});
