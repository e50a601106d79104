import { HttpProblem } from "./http-problem.ts";

/**
 * Lets through only what a page of this server asks. A foreign page that a user has open can send requests to loopback, and a
 * foreign name can be made to lead there (DNS rebinding): both must not read or write the user's rules.
 *
 * @throws {HttpProblem} 403
 */
export function guard(request: Request): void {
  const host = request.headers.get("host") ?? "";
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host)) throw foreign();
  const origin = request.headers.get("origin");
  if (origin !== null && origin !== `http://${host}`) throw foreign();
  // Browsers say where a request comes from even where they send no origin; a link followed by the user is a navigation.
  const isForeign = ["cross-site", "same-site"].includes(request.headers.get("sec-fetch-site") ?? "");
  if (isForeign && request.headers.get("sec-fetch-mode") !== "navigate") throw foreign();
}

function foreign(): HttpProblem {
  return new HttpProblem(403, "foreign-site", {
    en: "Only the studio itself may ask here, at the address that `proviso studio` printed.",
    fr: "Seul le studio peut faire cette demande, à l'adresse affichée par `proviso studio`.",
  });
}
