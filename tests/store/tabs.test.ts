import { beforeEach, describe, expect, it } from "vitest";
import { makeDossier } from "../../src/dossier/make";
import { STORED_VERSION } from "../../src/store/state";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import { type AppStore, createAppStore } from "../../src/store/store";
import { READING } from "../support/reading";
import { followOtherTabs } from "../../src/store/keeping/tabs";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const HERE = makeDossier(dataset, answersOf({ term: "1-1" }), "2026-11-23");
const THERE = makeDossier(dataset, answersOf({ term: "3-3", staff: { now: 0.2 } }), "2026-11-25");

let items: Map<string, string>;
let store: AppStore;
let hear: (event: { key: string | null; newValue: string | null }) => void;

/** Another tab writes this, or clears it (null). */
function write(newValue: string | null, key: string | null = STORAGE_KEY): void {
  if (newValue === null) items.clear();
  else items.set(STORAGE_KEY, newValue);
  hear({ key, newValue });
}
const stored = (dossier: unknown, version: number = STORED_VERSION) =>
  JSON.stringify({ state: { dossier, lastPage: null, language: "nl" }, version });

beforeEach(() => {
  items = new Map();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  store = createAppStore({ dataset, reading: READING, storage: () => storage, today: () => "2026-11-25" });
  store.getState().open(HERE);
  const page = { addEventListener: (_kind: string, listener: unknown) => (hear = listener as typeof hear) };
  followOtherTabs(store, page as Pick<Window, "addEventListener">);
});

describe("another tab", () => {
  it("that changes the answers: the last change wins, with a notice and a way back", () => {
    write(stored(THERE));
    expect(store.getState()).toMatchObject({ dossier: THERE, before: HERE, notice: { kind: "other-tab" } });
    store.getState().undo();
    expect(store.getState().dossier).toEqual(HERE);
  });

  it("is followed without an answer: what it wrote stays as it wrote it", () => {
    const text = stored({ ...THERE, answers: { ...THERE.answers, partnerRegion: "moon" } });
    write(text);
    expect(store.getState().dossier).toEqual(THERE);
    expect(items.get(STORAGE_KEY)).toBe(text);
    store.getState().setLastPage("term");
    expect(items.get(STORAGE_KEY)).not.toContain("moon");
  });

  it("that only opens another page says nothing", () => {
    write(stored(HERE));
    expect(store.getState()).toMatchObject({ dossier: HERE, before: null, notice: null });
  });

  it("that changes a dossier in which nothing stood here says nothing", () => {
    store.getState().clear();
    write(stored(THERE));
    expect(store.getState()).toMatchObject({ dossier: THERE, notice: null });
  });

  it.each([STORAGE_KEY, null])("that clears the storage (key %s): the answers stay here until one decides", (key) => {
    write(null, key);
    expect(store.getState()).toMatchObject({ dossier: HERE, notice: { kind: "cleared-elsewhere" } });
    expect(items.size).toBe(0);
    store.getState().dismissNotice();
    expect(store.getState().notice).toBeNull();
    expect(JSON.parse(items.get(STORAGE_KEY) ?? "{}")).toMatchObject({ state: { dossier: HERE } });
  });

  it.each([
    ["broken", "{broken"],
    ["newer", stored(THERE, STORED_VERSION + 1)],
  ])("that writes what cannot be read (%s): nothing here is lost, and it is kept", (kind, text) => {
    write(text);
    expect(store.getState()).toMatchObject({ dossier: HERE, notice: { kind, setAside: text } });
  });

  it("that writes something else changes nothing", () => {
    hear({ key: "other", newValue: "x" });
    expect(store.getState()).toMatchObject({ dossier: HERE, notice: null });
  });
});
