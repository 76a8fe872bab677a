import { describe, expect, it } from "vitest";
import { load } from "./load";

interface Run {
  readonly Fault: new (message: string) => Error;
  readonly faultSentence: (error: unknown) => string | null;
}
const { Fault, faultSentence } = (await load("run.mjs")) as Run;

describe("what npm start says of a fault", () => {
  it.each(["EACCES", "EPERM", "EROFS"])("%s: where nothing can be written, and what to do", (code) => {
    const error = Object.assign(new Error("no"), { code, path: "/media/cd/node_modules" });
    expect(faultSentence(error)).toMatch(/^Nothing can be written to \/media\/cd\/node_modules: copy the folder/);
  });

  it("one that is explained already: its sentence", () => {
    expect(faultSentence(new Fault("No."))).toBe("No.");
  });

  it("one of our own: nothing, so that it is seen whole", () => {
    expect(faultSentence(new TypeError("undefined"))).toBeNull();
  });
});
