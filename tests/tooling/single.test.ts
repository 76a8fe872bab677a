import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inlineWorkers } from "../../tooling/site/inline-workers";
import { policyText, withOwnPolicy } from "../../tooling/site/policy";

describe("the policy", () => {
  it("allows nothing from elsewhere", () => {
    expect(policyText()).not.toMatch(/https?:|\*|unsafe/);
    expect(policyText()).toMatch(/^default-src 'none';/);
  });

  it("is not said again by the header of the hosting guide, which would forbid what a page names by hash", () => {
    const header = /^Content-Security-Policy: (.*)$/m.exec(readFileSync("docs/hosting.md", "utf8"))?.[1] ?? "";
    expect(header).toContain("frame-ancestors");
    expect(header).not.toMatch(/default-src|script-src|style-src/);
  });

  it("of a single file names its own script and style by hash, and nothing else", () => {
    const html = withOwnPolicy('<html><head></head><script type="module">a()</script><style>b{}</style></html>');
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(html).toContain(`script-src ${hash("a()")};`);
    expect(html).toContain(`style-src ${hash("b{}")};`);
    expect(html).not.toContain("'self'");
  });
});

describe("inlineWorkers", () => {
  const plugin = inlineWorkers();
  const run = (code: string, id = "/x/src/state/job.ts") => {
    if (typeof plugin.transform !== "function") throw new Error("no transform");
    return (plugin.transform as (code: string, id: string) => { code: string } | undefined)(code, id)?.code;
  };

  it("takes a worker in", () => {
    const code = run('const w = new Worker(new URL("../pdf/pdf.worker.ts", import.meta.url), { type: "module" });');
    expect(code).toBe(
      'import InlineWorker0 from "../pdf/pdf.worker.ts?worker&inline";\nconst w = new InlineWorker0();',
    );
  });

  it("leaves other code alone, and refuses a worker that is started in another way", () => {
    expect(run("const a = 1;")).toBeUndefined();
    expect(() => run('new Worker("x.js")')).toThrow(/in another way/);
  });
});
