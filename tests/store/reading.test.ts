import { describe, expect, it } from "vitest";
import reading, { type Reading } from "../../src/store/keeping/reading";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import { createAppStore } from "../../src/store/store";
import { READING } from "../support/reading";
import { storageOf } from "../support/windows";
import { dataset } from "../../tooling/support/dataset";

/** What understands stored state, loaded when the test says so, or not to be had. */
function later() {
  let there: Reading | null = null;
  let settle: { readonly arrive: () => void; readonly fail: () => void } | undefined;
  const loading = new Promise<Reading>((resolve, reject) => {
    settle = {
      arrive: () => {
        there = reading;
        resolve(reading);
      },
      fail: () => reject(new Error("no network")),
    };
  });
  return {
    source: { now: () => there, load: () => loading },
    arrive: () => settle?.arrive(),
    fail: () => settle?.fail(),
  };
}

const today = () => "2026-11-27";

function open(items: Map<string, string>, source: Parameters<typeof createAppStore>[0]["reading"] = READING) {
  const storage = storageOf(items);
  return createAppStore({ dataset, reading: source, storage: () => storage, today });
}

/** A browser in which another window answered the term. */
function answered(): Map<string, string> {
  const items = new Map<string, string>();
  open(items)
    .getState()
    .answer([{ path: "term", value: "1-1" }]);
  return items;
}

describe("what was stored", () => {
  it("is there at once on a first visit, and what is answered then is written without any reading", async () => {
    const items = new Map<string, string>();
    const store = open(items, later().source);
    await store.ready;
    store.getState().answer([{ path: "term", value: "2-2" }]);
    expect(JSON.parse(items.get(STORAGE_KEY) ?? "")).toMatchObject({
      state: { dossier: { answers: { term: "2-2" } } },
    });
  });

  it("is waited for where there is something, and nothing is written over it meanwhile", async () => {
    const items = answered();
    const before = items.get(STORAGE_KEY);
    const { source, arrive } = later();
    const store = open(items, source);
    store.getState().answer([{ path: "partnerRegion", value: "europe" }]);
    expect(items.get(STORAGE_KEY)).toBe(before);
    arrive();
    await store.ready;
    expect(store.getState().dossier.answers.term).toBe("1-1");
  });

  it("of another window is put together with ours once it can be read", async () => {
    const items = new Map<string, string>();
    const { source, arrive } = later();
    const store = open(items, source);
    await store.ready;
    open(items)
      .getState()
      .answer([{ path: "term", value: "1-1" }]);
    store.getState().answer([{ path: "partnerRegion", value: "europe" }]);
    arrive();
    await source.load();
    const both = { term: "1-1", partnerRegion: "europe" };
    expect(store.getState().dossier.answers).toMatchObject(both);
    expect(JSON.parse(items.get(STORAGE_KEY) ?? "")).toMatchObject({ state: { dossier: { answers: both } } });
  });

  it("stays where it is when it can never be read, and that is said", async () => {
    const items = answered();
    const before = items.get(STORAGE_KEY);
    const { source, fail } = later();
    const store = open(items, source);
    fail();
    await store.ready;
    expect(store.getState().notice).toEqual({ kind: "not-stored" });
    store.getState().answer([{ path: "partnerRegion", value: "europe" }]);
    expect(items.get(STORAGE_KEY)).toBe(before);
  });
});
