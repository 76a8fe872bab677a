import { beforeAll, describe, expect, it, vi } from "vitest";
import { serve } from "../../src/workers/work";

/** Stands for the worker's global scope: it hears what is told, and says what is posted. */
class Scope extends EventTarget {
  readonly said: unknown[] = [];

  postMessage(reply: unknown): void {
    this.said.push(reply);
  }

  async ask(data: number, replies: number): Promise<readonly unknown[]> {
    this.said.length = 0;
    this.dispatchEvent(new MessageEvent("message", { data }));
    await vi.waitFor(() => expect(this.said).toHaveLength(replies));
    return this.said;
  }
}

const scope = new Scope();

beforeAll(() => {
  vi.stubGlobal("self", scope);
  serve<number, string, number>(async (question, { onNews, turn }) => {
    onNews("begun");
    await turn();
    if (question < 0) throw new RangeError("below zero");
    return question * 2;
  });
});

describe("a worker", () => {
  it("posts its news, then the answer", async () => {
    expect(await scope.ask(2, 2)).toEqual([
      { kind: "news", news: "begun" },
      { kind: "answer", answer: 4 },
    ]);
  });

  it("says what went wrong", async () => {
    expect(await scope.ask(-1, 2)).toContainEqual({ kind: "failed", message: "below zero" });
  });
});
