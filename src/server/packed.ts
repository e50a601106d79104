import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** Shorter answers are not worth it, in bytes. */
const LEAST = 1024;

/** Quick rather than thorough: the way is short. */
const LEVEL = 4;

const pack = promisify(gzip);

/** The answer packed, where the browser takes that and what it holds is text. */
export async function packed(request: Request, response: Response): Promise<Response> {
  const isText = /^(text\/|application\/(json|problem\+json|manifest\+json)|image\/svg)/.test(
    response.headers.get("Content-Type") ?? "",
  );
  if (!isText || !/\bgzip\b/.test(request.headers.get("accept-encoding") ?? "")) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const { status } = response;
  const headers = new Headers(response.headers);
  headers.set("Vary", "Accept-Encoding");
  if (body.length < LEAST) return new Response(body, { status, headers });
  headers.set("Content-Encoding", "gzip");
  return new Response(new Uint8Array(await pack(body, { level: LEVEL })), { status, headers });
}
