import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { load } from "./load";

interface Port {
  readonly wantedPort: (args: readonly string[], env: Readonly<Record<string, string>>) => number;
  readonly freePort: (port: number) => Promise<number>;
}
const { freePort, wantedPort } = (await load("port.mjs")) as Port;

describe("wantedPort", () => {
  it("takes the option before PORT, and PORT before the default", () => {
    expect(wantedPort([], {})).toBe(4173);
    expect(wantedPort([], { PORT: "5000" })).toBe(5000);
    expect(wantedPort(["--port", "6000"], { PORT: "5000" })).toBe(6000);
    expect(wantedPort(["--port=6001"], {})).toBe(6001);
  });

  it.each([["--port"], ["--port", "0"], ["--port", "65536"], ["--port", "4 000"], ["--port=x"], ["--host"]])(
    "refuses %s %s",
    (...args) => {
      expect(() => wantedPort(args, {})).toThrow(/is not a port|Unknown option/);
    },
  );
});

describe("freePort", () => {
  let busy: Server | undefined;
  afterEach(() => busy?.close());

  it("passes over a port that is in use", async () => {
    const start = await freePort(42000);
    busy = createServer();
    await new Promise<void>((listening) => busy?.listen(start, "127.0.0.1", listening));
    expect(await freePort(start)).toBeGreaterThan(start);
  });
});
