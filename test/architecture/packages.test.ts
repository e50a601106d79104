import { describe, expect, test } from "vitest";
import { textOf } from "./repository.ts";

interface Package {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(textOf("package.json")) as Package;
const lock = JSON.parse(textOf("package-lock.json")) as { readonly packages: Readonly<Record<string, Package>> };
const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

describe("packages", () => {
  test.each(asked)("%s is pinned to one version, %s, and locked to it", (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  test("the lock names the binaries of every platform, or npm refuses it elsewhere", () => {
    const missing = Object.entries(lock.packages).flatMap(([where, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(lock.packages[`node_modules/${name}`] || lock.packages[`${where}/node_modules/${name}`]),
      ),
    );
    expect(missing).toEqual([]);
  });
});
