import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerAt } from "../../src/domain/answer-path";
import { makeDossier } from "../../src/dossier/make";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import { type AppStore, createAppStore } from "../../src/store/store";
import { READING } from "../support/reading";
import { followOtherTabs } from "../../src/store/keeping/tabs";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

interface TabWindow {
  readonly store: AppStore;
  /** What others wrote and this one has not heard yet. */
  readonly heard: string[];
  /** Hears the first thing that was not heard yet. */
  readonly hear: () => void;
}

/** Windows on one storage; each hears what another wrote when the test says so. */
function openWindows(count: number): readonly TabWindow[] {
  let items = new Map<string, string>();
  const windows: TabWindow[] = [];
  for (let index = 0; index < count; index += 1) {
    const heard: string[] = [];
    const storage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => {
        items = new Map(items).set(key, value);
        for (const other of windows) if (other.heard !== heard) other.heard.push(value);
      },
      removeItem: (key: string) => void items.delete(key),
    };
    const store = createAppStore({ dataset, reading: READING, storage: () => storage, today: () => "2026-11-25" });
    let listen: (event: StorageEvent) => void = () => undefined;
    const page = { addEventListener: (_kind: string, listener: unknown) => (listen = listener as typeof listen) };
    followOtherTabs(store, page as Pick<Window, "addEventListener">);
    const hear = () => {
      const newValue = heard.shift();
      if (newValue !== undefined) listen({ key: STORAGE_KEY, newValue } as StorageEvent);
    };
    windows.push({ store, heard, hear });
  }
  return windows;
}

const hearAll = (windows: readonly TabWindow[]) => {
  while (windows.some(({ heard }) => heard.length > 0)) for (const { hear } of windows) hear();
};

/** Questions with one answer, on pages of their own and on the same page. */
const SINGLE: Readonly<Record<string, readonly unknown[]>> = {
  "money.now": [5000, 7500, "unknown"],
  "money.freed": [0, 1000],
  "money.grants": ["yes", "no"],
  term: ["1-1", "3-3"],
  "ambitions.reciprocity": [0, 1, 3],
};
/** Questions with boxes. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  occasions: ["disaster", "encounter", "young-people"],
  runningForms: ["jumelage", "stedenband", "global-networks"],
};

const at = fc.constantFrom(0, 1);
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      at,
      act: fc.constant("answer" as const),
      path: fc.constantFrom(...Object.keys(SINGLE)),
      pick: fc.nat(2),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      at,
      act: fc.constant("tick" as const),
      path: fc.constantFrom(...Object.keys(LISTS)),
      pick: fc.nat(2),
    }),
  },
  { weight: 2, arbitrary: fc.record({ at, act: fc.constant("hear" as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What must be there in the end: of each question the last answer, of each box the last tick. */
class Expected {
  readonly single = new Map<string, unknown>();
  readonly boxes = new Map<string, boolean>();
}

function act(windows: readonly TabWindow[], one: Step, expected: Expected): void {
  const page = windows[one.at];
  if (page === undefined) throw new RangeError("no such window");
  if (one.act === "hear") return page.hear();
  const { answer } = page.store.getState();
  const { dossier } = page.store.getState();
  if (one.act === "answer") {
    const value = SINGLE[one.path]?.[one.pick];
    if (answerAt(dossier.answers, one.path) === value) return undefined;
    expected.single.set(one.path, value);
    return answer([{ path: one.path, value }]);
  }
  const box = LISTS[one.path]?.[one.pick] ?? "";
  const old = (answerAt(dossier.answers, one.path) ?? []) as readonly string[];
  expected.boxes.set(`${one.path} ${box}`, !old.includes(box));
  return answer([{ path: one.path, value: old.includes(box) ? old.filter((id) => id !== box) : [...old, box] }]);
}

describe("two windows at once", () => {
  it("keep what either answered, in every order in which they answer and hear of each other", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 24 }), (steps) => {
        const windows = openWindows(2);
        const expected = new Expected();
        for (const one of steps) act(windows, one, expected);
        hearAll(windows);
        const [first, second] = windows.map(({ store }) => store.getState().dossier.answers);
        expect(second).toEqual(first);
        if (first === undefined) throw new Error("no window");
        for (const [path, value] of expected.single) expect(answerAt(first, path)).toBe(value);
        for (const [key, ticked] of expected.boxes) {
          const [path = "", box = ""] = key.split(" ");
          expect(((answerAt(first, path) ?? []) as readonly string[]).includes(box), key).toBe(ticked);
        }
      }),
      { numRuns: 2000 },
    );
  });

  const two = () => {
    const [first, second] = openWindows(2);
    if (first === undefined || second === undefined) throw new Error("no windows");
    return [first, second] as const;
  };

  it("say that something changed where it did, and give back what stood there", () => {
    const [first, second] = two();
    first.store.getState().answer([{ path: "money.now", value: 5000 }]);
    second.hear();
    expect(second.store.getState().notice).toBeNull();
    second.store.getState().answer([{ path: "money.grants", value: "yes" }]);
    first.hear();
    expect(first.store.getState()).toMatchObject({
      notice: { kind: "other-tab" },
      dossier: { answers: { money: { now: 5000, grants: "yes" } } },
    });
    first.store.getState().undo();
    expect(first.store.getState().dossier.answers.money).toEqual({ now: 5000 });
  });

  it("do not mix an answer into another dossier that was opened meanwhile, and give it back", () => {
    const [first, second] = two();
    first.store.getState().answer([{ path: "money.now", value: 5000 }]);
    second.hear();
    const other = makeDossier(dataset, answersOf({ term: "3-3" }), "2026-11-25");
    second.store.getState().open(other);
    first.store.getState().answer([{ path: "money.grants", value: "yes" }]);
    hearAll([first, second]);
    for (const { store } of [first, second]) expect(store.getState().dossier).toEqual(other);
    first.store.getState().undo();
    hearAll([first, second]);
    for (const { store } of [first, second])
      expect(store.getState().dossier.answers.money).toEqual({ now: 5000, grants: "yes" });
  });

  it("opened over an answer that was not heard of yet: what was opened counts, whole", () => {
    const [first, second] = two();
    first.store.getState().answer([{ path: "money.now", value: 5000 }]);
    const other = makeDossier(dataset, answersOf({ term: "3-3" }), "2026-11-25");
    second.store.getState().open(other);
    hearAll([first, second]);
    for (const { store } of [first, second]) expect(store.getState().dossier).toEqual(other);
    expect(first.store.getState()).toMatchObject({
      notice: { kind: "other-tab" },
      before: { answers: { money: { now: 5000 } } },
    });
  });

  it("keep two scenarios and two people that were added at the same time", () => {
    const [first, second] = two();
    const some = (now: number) => answersOf({ money: { now } });
    first.store.getState().keepScenario("Met geld", some(1));
    second.store.getState().keepScenario("Zonder geld", some(0));
    const person = (now: number) => ({ id: "respondent-1", datasetVersion: "1", answers: some(now) });
    first.store.getState().addRespondents([person(2)]);
    second.store.getState().addRespondents([person(3)]);
    hearAll([first, second]);
    for (const { store } of [first, second]) {
      const { scenarios = [], respondents = [] } = store.getState().dossier;
      expect(scenarios.map(({ name }) => name)).toEqual(["Met geld", "Zonder geld"]);
      expect(new Set(scenarios.map(({ id }) => id)).size).toBe(2);
      expect(respondents.map(({ answers }) => answers.money.now)).toEqual([2, 3]);
      expect(new Set(respondents.map(({ id }) => id)).size).toBe(2);
    }
  });
});

it("what was cleared can be brought back after a reload, for ten minutes, and is then gone from the storage", () => {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  const openAt = (minutes: number) =>
    createAppStore({
      dataset,
      reading: READING,
      storage: () => storage,
      today: () => "2026-11-25",
      now: () => minutes * 60_000,
    });
  const first = openAt(0).getState();
  first.answer([{ path: "term", value: "1-1" }]);
  first.clear();
  expect(openAt(9).getState().before?.answers.term).toBe("1-1");
  expect(openAt(21).getState().before).toBeNull();
  expect(items.get(STORAGE_KEY)).not.toContain("1-1");
});
