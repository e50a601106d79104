// cspell:ignore NOSYSTEM
import { execFileSync } from "node:child_process";

/** Makes the folder a git repository with everything in it committed; returns the hash. Own settings of the machine do not count. */
export function commitAll(folder: string, message: string): string {
  git(folder, "init", "--quiet");
  git(folder, "add", "--all");
  git(folder, "-c", "user.name=A drafter", "-c", "user.email=drafter@example.org", "commit", "--quiet", "-m", message);
  return git(folder, "rev-parse", "HEAD").trim();
}

function git(cwd: string, ...args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return execFileSync("git", args, { cwd, env, encoding: "utf8" });
}
