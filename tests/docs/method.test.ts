import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const headings = [...readFileSync("docs/method.md", "utf8").matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

/** Every heading of docs/method.md that a comment names: `Source: method, "A", "B".`, also without "Source". */
const cited = execFileSync("git", ["ls-files", "src", "tooling"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\bmethod,((?:\s+(?:\* )?(?:and )?"[A-Z][^"]+",?)+)/g)].flatMap(
      ([, list = ""]) => [...list.matchAll(/"([^"]+)"/g)].map(([, heading]) => ({ file, heading })),
    ),
  );

describe("docs/method.md", () => {
  it("is cited by the engine", () => {
    expect(cited.length).toBeGreaterThan(5);
  });

  it.each(cited)("has the heading that $file cites: $heading", ({ heading }) => {
    expect(headings).toContain(heading);
  });
});
