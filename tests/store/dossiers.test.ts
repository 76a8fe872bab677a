import { describe, expect, it } from "vitest";
import { DOSSIER_LIMIT, DOSSIER_NAME_LIMIT, DOSSIER_VERSION } from "../../src/domain/answers";
import { makeDossier } from "../../src/dossier/make";
import {
  keepAsNew,
  newDossier,
  openDossier,
  removeDossier,
  renameDossier,
  restoreDossier,
  tidyDossiers,
} from "../../src/store/dossiers/change";
import { type Cabinet, keptDossiers } from "../../src/store/dossiers/list";
import { FURTHER_KEY, OPEN_KEY, SET_ASIDE_KEY, STORAGE_KEY } from "../../src/store/keeping/keys";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";
import { openBrowser, storageOf } from "../support/windows";

const MINUTE = 60_000;
const SHORT = answersOf({ term: "1-1" });
const LONG = answersOf({ term: "3-3" });
const term = ({ store }: Cabinet) => store.getState().dossier.answers.term;
const setTerm = ({ store }: Cabinet, value: string) => store.getState().answer([{ path: "term", value }]);
const kept = (cabinet: Cabinet) => keptDossiers(cabinet)?.kept ?? [];
const removed = (cabinet: Cabinet) => keptDossiers(cabinet)?.removed ?? [];
/** Key of the dossier that is not open. */
const other = (cabinet: Cabinet) => kept(cabinet).find(({ open }) => !open)?.key ?? "";

/** A window with a first dossier of a short term, and a second, of a long one, which is open. */
function two() {
  let time = 1_795_000_000_000;
  const browser = openBrowser(new Map(), () => time);
  const { cabinet } = browser.open();
  setTerm(cabinet, "1-1");
  expect(newDossier(cabinet)).toBeNull();
  setTerm(cabinet, "3-3");
  return { ...browser, cabinet, wait: (minutes: number) => (time += minutes * MINUTE) };
}

describe("several dossiers", () => {
  it("are one until a second is made: the older state is the first, under the key it always had", () => {
    const dossier = makeDossier(dataset, SHORT, "2026-01-02");
    const older = JSON.stringify({ state: { dossier, lastPage: "term", language: "fr" }, version: 1 });
    const { cabinet } = openBrowser(new Map([[STORAGE_KEY, older]])).open();
    expect(kept(cabinet)).toEqual([{ key: STORAGE_KEY, name: "", dossier, open: true }]);
    expect(cabinet.store.several()).toBe(false);
    expect(newDossier(cabinet)).toBeNull();
    expect(kept(cabinet).map(({ dossier: one }) => one?.answers.term)).toEqual(["1-1", undefined]);
    expect(cabinet.store.getState()).toMatchObject({ language: "fr", lastPage: null });
    expect(openDossier(cabinet, STORAGE_KEY)).toBe(true);
    expect(cabinet.store.getState()).toMatchObject({ dossier, lastPage: "term", language: "fr" });
  });

  it("can be made beside a dossier of an older version, which was not written anew yet", () => {
    const answers = { ...SHORT, ambitions: { reciprocity: 2 }, double: ["reciprocity"] };
    const dossier = { ...makeDossier(dataset, SHORT, "2026-01-02"), version: 1, answers };
    const { cabinet } = openBrowser(
      new Map([[STORAGE_KEY, JSON.stringify({ state: { dossier }, version: 1 })]]),
    ).open();
    expect(cabinet.store.getState().dossier.version).toBe(DOSSIER_VERSION);
    expect(cabinet.store.isKept()).toBe(true);
    expect(newDossier(cabinet)).toBeNull();
    expect(kept(cabinet).map(({ dossier: one }) => one?.answers.term)).toEqual(["1-1", undefined]);
  });

  it("keep what belongs to each, but for the language", () => {
    const { cabinet, items } = two();
    cabinet.store.getState().keepScenario("Met geld", SHORT);
    cabinet.store.getState().setPlan({ startYear: 2027 });
    cabinet.store.getState().setLanguage("de");
    openDossier(cabinet, STORAGE_KEY);
    expect(cabinet.store.getState().dossier).toMatchObject({ answers: { term: "1-1" } });
    expect(cabinet.store.getState().dossier.scenarios).toBeUndefined();
    expect(cabinet.store.getState().language).toBe("de");
    // Where a next visit finds it.
    expect(items.get(STORAGE_KEY)).toContain('"language":"de"');
    openDossier(cabinet, other(cabinet));
    expect(cabinet.store.getState().dossier).toMatchObject({ plan: { startYear: 2027 } });
  });

  it("are found again: a window its own, a new window the one that was opened last", () => {
    const browser = two();
    const [mine, yours] = [new Map<string, string>(), new Map<string, string>()];
    const first = browser.open(mine).cabinet;
    expect(term(first)).toBe("3-3");
    openDossier(first, STORAGE_KEY);
    const second = browser.open(yours).cabinet;
    expect(term(second)).toBe("1-1");
    openDossier(second, other(second));
    expect(term(browser.open(mine).cabinet)).toBe("1-1");
    expect(term(browser.open(yours).cabinet)).toBe("3-3");
    expect(term(browser.open().cabinet)).toBe("3-3");
  });

  it("take a name, cut at its longest and without spaces around it", () => {
    const { cabinet } = two();
    renameDossier(cabinet, STORAGE_KEY, `  ${"é".repeat(DOSSIER_NAME_LIMIT + 5)}`);
    renameDossier(cabinet, cabinet.store.key(), " Tweede raad ");
    expect(kept(cabinet).map(({ name }) => name)).toEqual(["é".repeat(DOSSIER_NAME_LIMIT), "Tweede raad"]);
    setTerm(cabinet, "1-2");
    cabinet.store.getState().clear();
    expect(cabinet.store.getState().name).toBe("Tweede raad");
    openDossier(cabinet, STORAGE_KEY);
    expect(cabinet.store.getState().name).toHaveLength(DOSSIER_NAME_LIMIT);
  });

  it("are at most so many, and one that is empty and has no name is used first", () => {
    const { cabinet } = openBrowser().open();
    expect(newDossier(cabinet, makeDossier(dataset, SHORT, "2026-11-20"))).toBeNull();
    expect(kept(cabinet)).toHaveLength(1);
    for (let number = 2; number <= DOSSIER_LIMIT; number += 1) {
      expect(newDossier(cabinet)).toBeNull();
      setTerm(cabinet, "1-2");
    }
    expect(newDossier(cabinet, makeDossier(dataset, LONG, "2026-11-20"))).toBe("full");
    expect(kept(cabinet)).toHaveLength(DOSSIER_LIMIT);
    expect(term(cabinet)).toBe("1-2");
  });
});

describe("a dossier that is removed", () => {
  it("can be brought back for ten minutes, also after a reload, and is then gone from the storage", () => {
    const { cabinet, open, wait, items } = two();
    const second = cabinet.store.key();
    expect(removeDossier(cabinet, second)).toBe(true);
    expect(term(cabinet)).toBe("1-1");
    expect(kept(cabinet).map(({ key }) => key)).toEqual([STORAGE_KEY]);
    wait(9);
    const later = open().cabinet;
    expect(term(later)).toBe("1-1");
    expect(removed(later)).toMatchObject([{ key: second, dossier: { answers: { term: "3-3" } } }]);
    expect(restoreDossier(later, second)).toBeNull();
    expect(removed(later)).toEqual([]);
    expect(openDossier(later, second)).toBe(true);
    expect(term(later)).toBe("3-3");
    removeDossier(later, second);
    wait(11);
    expect(removed(later)).toEqual([]);
    expect(restoreDossier(later, second)).toBe("too-late");
    tidyDossiers(later);
    expect([...items.keys()].filter((key) => key.startsWith(FURTHER_KEY))).toEqual([]);
  });

  it("is the first one: an older version of the application finds nothing, and can bring it back", () => {
    const { cabinet, items, wait } = two();
    removeDossier(cabinet, STORAGE_KEY);
    const { state } = JSON.parse(items.get(STORAGE_KEY) ?? "{}") as { state: Record<string, object> };
    expect(state["dossier"]).toEqual(makeDossier(dataset, answersOf({})));
    expect(state["before"]).toMatchObject({ answers: { term: "1-1" } });
    wait(11);
    tidyDossiers(cabinet);
    expect(items.get(STORAGE_KEY)).not.toContain("1-1");
    expect(kept(cabinet)).toHaveLength(1);
  });

  it("is the only one: it is emptied, as by clearing", () => {
    const { cabinet } = openBrowser().open();
    setTerm(cabinet, "1-1");
    expect(removeDossier(cabinet, STORAGE_KEY)).toBe(true);
    expect(cabinet.store.getState().before?.answers.term).toBe("1-1");
    cabinet.store.getState().undo();
    expect(term(cabinet)).toBe("1-1");
  });

  it("by another window: that is said, nothing that is answered brings it back, and it can be kept as a new one", () => {
    const { cabinet, open, hearAll, items } = two();
    const second = cabinet.store.key();
    const there = open().cabinet;
    removeDossier(there, second);
    hearAll();
    expect(cabinet.store.getState()).toMatchObject({ notice: { kind: "removed-elsewhere" } });
    setTerm(cabinet, "2-2");
    cabinet.store.getState().dismissNotice();
    expect(cabinet.store.getState().notice).toEqual({ kind: "removed-elsewhere" });
    expect(items.get(second)).not.toContain("2-2");
    expect(kept(there).map(({ key }) => key)).toEqual([STORAGE_KEY]);
    // What was answered since would be lost.
    expect(openDossier(cabinet, STORAGE_KEY)).toBe(false);
    expect(keepAsNew(cabinet)).toBeNull();
    expect(cabinet.store.getState().notice).toBeNull();
    expect(kept(there).map(({ dossier }) => dossier?.answers.term)).toEqual(["1-1", "2-2"]);
  });

  it("by another window, unheard, and gone for good: an answer does not bring it back", () => {
    const { cabinet, open, items, wait } = two();
    const second = cabinet.store.key();
    const there = open().cabinet;
    removeDossier(there, second);
    wait(11);
    tidyDossiers(there);
    expect(items.has(second)).toBe(false);
    setTerm(cabinet, "2-2");
    expect(items.has(second)).toBe(false);
    expect(cabinet.store.getState().notice).toEqual({ kind: "removed-elsewhere" });
  });

  it("and brought back by another window is there again in both", () => {
    const { cabinet, open, hearAll } = two();
    const second = cabinet.store.key();
    const there = open().cabinet;
    removeDossier(there, second);
    hearAll();
    expect(restoreDossier(there, second)).toBeNull();
    hearAll();
    expect(cabinet.store.getState()).toMatchObject({ notice: null, dossier: { answers: { term: "3-3" } } });
    setTerm(cabinet, "2-2");
    expect(kept(there).map(({ dossier }) => dossier?.answers.term)).toEqual(["1-1", "2-2"]);
  });

  it("leaves a window free to open another one while it can be brought back", () => {
    const { cabinet, open, hearAll } = two();
    removeDossier(open().cabinet, cabinet.store.key());
    hearAll();
    expect(openDossier(cabinet, STORAGE_KEY)).toBe(true);
    expect(cabinet.store.getState().notice).toBeNull();
  });
});

describe("a storage that does not do as asked", () => {
  /** A window whose storage is full from now on when `full` is called. */
  function bounded() {
    const items = new Map<string, string>();
    let room = true;
    const storage = storageOf(items, () => {
      if (!room) throw new DOMException("full", "QuotaExceededError");
    });
    const { cabinet } = openBrowser(items).open();
    setTerm(cabinet, "1-1");
    return { cabinet: { ...cabinet, storage: () => storage }, items, full: () => (room = false) };
  }

  it("is full: no new dossier, no name, no removal, and what was there stays", () => {
    const { cabinet, items, full } = bounded();
    newDossier(cabinet);
    setTerm(cabinet, "3-3");
    const before = new Map(items);
    full();
    expect(newDossier(cabinet)).toBe("no-room");
    expect(keepAsNew(cabinet)).toBe("no-room");
    expect(renameDossier(cabinet, STORAGE_KEY, "Eerste")).toBe(false);
    expect(removeDossier(cabinet, STORAGE_KEY)).toBe(false);
    expect(items).toEqual(before);
    expect(term(cabinet)).toBe("3-3");
  });

  it("did not keep the last answers: no other dossier is opened over them", () => {
    const { cabinet, items } = bounded();
    newDossier(cabinet);
    setTerm(cabinet, "3-3");
    items.set(cabinet.store.key(), JSON.stringify({ state: {}, version: 1 }));
    expect(openDossier(cabinet, STORAGE_KEY)).toBe(false);
    expect(newDossier(cabinet)).toBe("no-room");
    expect(term(cabinet)).toBe("3-3");
  });

  it("is denied: there is no list, and no failure", () => {
    const { cabinet } = openBrowser().open();
    const denied = {
      ...cabinet,
      storage: () => {
        throw new DOMException("denied", "SecurityError");
      },
    };
    expect(keptDossiers(denied)).toBeNull();
    expect(() => tidyDossiers(denied)).not.toThrow();
  });

  it("holds a dossier that cannot be read: it is listed, and opening it keeps a copy for each", () => {
    const { cabinet, items } = two();
    const broken = `${FURTHER_KEY}broken`;
    items.set(broken, "{broken");
    expect(kept(cabinet).find(({ key }) => key === broken)?.dossier).toBeNull();
    openDossier(cabinet, broken);
    expect(cabinet.store.getState().notice).toEqual({ kind: "broken", setAside: "{broken" });
    expect(items.get(`${SET_ASIDE_KEY}.dossier.broken`)).toBe("{broken");
  });
});

it("forgetting all leaves one empty dossier, under the first key", () => {
  const { cabinet, items } = two();
  for (const key of items.keys()) items.delete(key);
  cabinet.store.forget();
  expect(cabinet.store.key()).toBe(STORAGE_KEY);
  expect(items.has(OPEN_KEY)).toBe(false);
  setTerm(cabinet, "2-2");
  expect([...items.keys()]).toEqual([STORAGE_KEY]);
});
