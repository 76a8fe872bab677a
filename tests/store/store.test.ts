import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "../../src/domain/answers";
import { makeDossier } from "../../src/dossier/make";
import { SET_ASIDE_KEY, STORAGE_KEY, type TextStorage } from "../../src/store/keeping/keys";
import { createAppStore } from "../../src/store/store";
import { READING } from "../support/reading";
import { followMergers } from "../../src/store/keeping/mergers";
import { anyAnswers } from "../support/arbitraries";
import { dataset, municipalities } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

interface Fake extends TextStorage {
  readonly items: Map<string, string>;
  writes: number;
}

function fakeStorage(items: Record<string, string> = {}, fails: { read?: boolean; write?: boolean } = {}): Fake {
  const map = new Map(Object.entries(items));
  const guard = (denied: boolean | undefined) => {
    if (denied === true) throw new DOMException("denied", "SecurityError");
  };
  return {
    items: map,
    writes: 0,
    getItem: (key) => {
      guard(fails.read);
      return map.get(key) ?? null;
    },
    setItem(key, value) {
      this.writes += 1;
      guard(fails.write);
      map.set(key, value);
    },
    removeItem: (key) => {
      guard(fails.write);
      map.delete(key);
    },
  };
}

const open = (storage: TextStorage) =>
  createAppStore({ dataset, reading: READING, storage: () => storage, today: () => "2026-11-23" });
const state = (storage: TextStorage) => open(storage).getState();
const term = (value: string | undefined) => [{ path: "term", value }];

describe("the store", () => {
  it("starts empty, without a notice", () => {
    expect(state(fakeStorage())).toMatchObject({
      dossier: makeDossier(dataset, NO_ANSWERS),
      lastPage: null,
      notice: null,
      before: null,
    });
  });

  it("keeps every change, with its date, for the next visit", () => {
    const storage = fakeStorage();
    const { answer, setLastPage } = state(storage);
    answer([...term("1-1"), { path: "staff.now", value: 0.5 }]);
    setLastPage("staff");
    expect(state(storage)).toMatchObject({
      dossier: makeDossier(dataset, answersOf({ term: "1-1", staff: { now: 0.5 } }), "2026-11-23"),
      lastPage: "staff",
      notice: null,
    });
  });

  it("takes an answer out again", () => {
    const store = open(fakeStorage());
    store.getState().answer(term("1-1"));
    store.getState().answer(term(undefined));
    expect(store.getState().dossier.answers).toStrictEqual(NO_ANSWERS);
  });

  it("leaves the date alone when an answer stays the same", () => {
    const store = open(fakeStorage());
    store.getState().answer(term(undefined));
    expect(store.getState().dossier.changedOn).toBeUndefined();
    store.getState().answer(term("1-1"));
    const { dossier } = store.getState();
    store.getState().answer(term("1-1"));
    expect(store.getState().dossier).toBe(dossier);
  });
});

describe("undo", () => {
  const answered = () => {
    const store = open(fakeStorage());
    store.getState().answer(term("1-1"));
    return { store, dossier: store.getState().dossier };
  };

  it("brings back what was cleared", () => {
    const { store, dossier } = answered();
    store.getState().clear();
    expect(store.getState().dossier.answers).toEqual(NO_ANSWERS);
    store.getState().undo();
    expect(store.getState()).toMatchObject({ dossier, before: null });
  });

  it("brings back what an opened dossier replaced", () => {
    const { store, dossier } = answered();
    const other = makeDossier(dataset, answersOf({ partnerRegion: "europe" }));
    store.getState().open(other);
    expect(store.getState()).toMatchObject({ dossier: other, before: dossier });
    store.getState().undo();
    expect(store.getState().dossier).toEqual(dossier);
  });

  it("has nothing to bring back after opening over nothing, after an answer, or twice", () => {
    const store = open(fakeStorage());
    store.getState().open(makeDossier(dataset, answersOf({ term: "1-1" })));
    expect(store.getState().before).toBeNull();
    store.getState().clear();
    store.getState().answer(term("3-3"));
    store.getState().undo();
    store.getState().undo();
    expect(store.getState().dossier.answers.term).toBe("3-3");
  });
});

describe("stored state that cannot be used", () => {
  it("is kept aside, with a notice that can be dismissed", () => {
    const storage = fakeStorage({ [STORAGE_KEY]: "{broken" });
    const store = open(storage);
    expect(store.getState().notice).toEqual({ kind: "broken", setAside: "{broken" });
    expect(storage.items.get(SET_ASIDE_KEY)).toBe("{broken");
    store.getState().dismissNotice();
    expect(store.getState().notice).toBeNull();
  });

  it("keeps its good answers", () => {
    const dossier = { ...makeDossier(dataset, answersOf({ term: "1-1" })) };
    const bad = { ...dossier, answers: { ...dossier.answers, partnerRegion: "moon" } };
    const text = JSON.stringify({ state: { dossier: bad, lastPage: null }, version: 1 });
    const { dossier: back, notice } = state(fakeStorage({ [STORAGE_KEY]: text }));
    expect(back.answers.term).toBe("1-1");
    expect(notice?.kind).toBe("faults");
  });

  it("never stops the store from starting, whatever was stored", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const store = open(fakeStorage({ [STORAGE_KEY]: text }));
        store.getState().answer(term("1-1"));
        expect(store.getState().dossier.answers.term).toBe("1-1");
      }),
    );
  });
});

describe("answers that were kept from before a merger", () => {
  const kept = (more: object = {}) => {
    const storage = fakeStorage();
    const old = { ...NO_ANSWERS, municipality: "11007" };
    const text = { version: 1, state: { dossier: makeDossier(dataset, old), language: "nl", ...more } };
    storage.items.set(STORAGE_KEY, JSON.stringify(text));
    return storage;
  };

  it("go over once the list of municipalities is there, with a notice, and are kept so", () => {
    const storage = kept({ trial: { ...NO_ANSWERS, municipality: "11007", term: "1-1" } });
    const store = open(storage);
    expect(store.getState()).toMatchObject({ notice: null, dossier: { answers: { municipality: "11007" } } });
    followMergers(store, municipalities);
    expect(store.getState()).toMatchObject({
      dossier: { answers: { municipality: "11002" } },
      trial: { municipality: "11002", term: "1-1" },
      notice: { kind: "migrated", notes: [{ kind: "merged", former: "Borsbeek", since: 2025, name: "Antwerpen" }] },
    });
    expect(state(storage).dossier.answers.municipality).toBe("11002");
  });

  it("leave a notice that holds the only copy of something", () => {
    const store = open(kept());
    store.setState({ notice: { kind: "broken", setAside: "?" } });
    followMergers(store, municipalities);
    expect(store.getState()).toMatchObject({
      notice: { kind: "broken" },
      dossier: { answers: { municipality: "11002" } },
    });
  });

  it("are left alone where nothing was merged", () => {
    const store = open(fakeStorage());
    const before = store.getState();
    followMergers(store, municipalities);
    expect(store.getState()).toBe(before);
  });
});

describe("storage that does not work", () => {
  it("works without reading, and says so", () => {
    const store = open(fakeStorage({}, { read: true }));
    expect(store.getState().notice).toEqual({ kind: "not-stored" });
    store.getState().answer(term("1-1"));
    expect(store.getState().dossier.answers.term).toBe("1-1");
  });

  it("works when there is no storage at all", () => {
    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    const store = createAppStore({ dataset, reading: READING, storage: denied, today: () => "2026-11-23" });
    store.getState().answer(term("1-1"));
    expect(store.getState()).toMatchObject({ notice: { kind: "not-stored" }, dossier: { answers: { term: "1-1" } } });
  });

  it("says once that writing fails, and does not try for ever", () => {
    const storage = fakeStorage({}, { write: true });
    const store = open(storage);
    expect(store.getState().notice).toBeNull();
    store.getState().answer(term("1-1"));
    expect(store.getState().notice).toEqual({ kind: "not-stored" });
    expect(storage.writes).toBeLessThan(5);
  });

  it("lets that notice be dismissed for good", () => {
    const store = open(fakeStorage({}, { write: true }));
    store.getState().answer(term("1-1"));
    store.getState().dismissNotice();
    expect(store.getState().notice).toBeNull();
    store.getState().answer(term("3-3"));
    expect(store.getState()).toMatchObject({ notice: null, dossier: { answers: { term: "3-3" } } });
  });

  it("does not hide a notice about unreadable state, which holds the only copy", () => {
    const store = open(fakeStorage({ [STORAGE_KEY]: "{broken" }, { write: true }));
    expect(store.getState().notice).toEqual({ kind: "broken", setAside: "{broken" });
    store.getState().answer(term("1-1"));
    expect(store.getState().notice?.kind).toBe("broken");
    store.getState().dismissNotice();
    expect(store.getState().notice).toEqual({ kind: "not-stored" });
  });
});

describe("for any answers", () => {
  it("what was answered one by one is there at the next visit", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const storage = fakeStorage();
        state(storage).open(makeDossier(dataset, answers));
        expect(state(storage).dossier.answers).toEqual(answers);
      }),
    );
  });
});
