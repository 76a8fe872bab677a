import { beforeAll, describe, expect, it, vi } from "vitest";
import type { RobustnessReply, RobustnessRequest } from "../../src/engine/weights/run";
import { exactly } from "../support/robustness";

const PROBLEM = {
  values: [
    [1, 0],
    [0, 1],
  ],
  weights: [2, 1],
  region: "agreeing" as const,
};

/** Stands for the worker's global scope: it hears what is told, and says what is posted. */
class Scope extends EventTarget {
  readonly said: RobustnessReply[] = [];

  postMessage(reply: RobustnessReply): void {
    this.said.push(reply);
  }

  tell(data: RobustnessRequest): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

const scope = new Scope();

beforeAll(async () => {
  vi.stubGlobal("self", scope);
  await import("../../src/workers/robustness.worker");
});

const said = (id: number) => scope.said.filter((reply) => reply.id === id).map((reply) => reply.kind);

describe("the worker", () => {
  it("posts the sampled answer, then both", async () => {
    scope.tell({ kind: "ask", id: 1, problem: PROBLEM, options: {} });
    await vi.waitFor(() => expect(said(1)).toEqual(["news", "answer"]));
    expect(scope.said.at(-1)).toMatchObject({ kind: "answer", answer: { exact: exactly(PROBLEM) } });
  });

  it("leaves an older question for a newer one, and stops when nobody waits", async () => {
    scope.tell({ kind: "ask", id: 2, problem: PROBLEM, options: {} });
    scope.tell({ kind: "ask", id: 3, problem: PROBLEM, options: {} });
    await vi.waitFor(() => expect(said(3)).toContain("answer"));
    expect(said(2)).not.toContain("answer");
    scope.tell({ kind: "ask", id: 4, problem: PROBLEM, options: {} });
    scope.tell({ kind: "cancel", id: 3 });
    await vi.waitFor(() => expect(said(4)).toContain("answer"));
    scope.tell({ kind: "ask", id: 5, problem: PROBLEM, options: {} });
    scope.tell({ kind: "cancel", id: 5 });
    scope.tell({ kind: "ask", id: 6, problem: PROBLEM, options: { sample: { seed: -1 } } });
    await vi.waitFor(() => expect(said(6)).toEqual(["failed"]));
    expect(said(5)).not.toContain("answer");
  });
});
