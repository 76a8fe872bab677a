import * as fc from "fast-check";
import { expect, it } from "vitest";
import { answerAt } from "../../src/domain/answer-path";
import type { Answers } from "../../src/domain/answers";
import { newDossier, openDossier, removeDossier, renameDossier, restoreDossier } from "../../src/store/dossiers/change";
import { keptDossiers } from "../../src/store/dossiers/list";
import { isRemoved, STORAGE_KEY } from "../../src/store/keeping/keys";
import { revive } from "../../src/store/keeping/revive";
import { dataset } from "../../tooling/support/dataset";
import { openBrowser, type TestWindow } from "../support/windows";

/** Each answer is a number of its own, so that it can be told where it came from. */
const PATHS = ["money.now", "money.freed"] as const;
const NOW = 1_795_000_000_000;

const step = fc.record({
  at: fc.constantFrom(0, 1),
  act: fc.constantFrom("answer", "answer", "answer", "hear", "hear", "open", "new", "name", "remove", "restore"),
  pick: fc.nat(3),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

class World {
  readonly browser = openBrowser(new Map(), () => NOW);
  readonly windows: readonly TestWindow[] = [this.browser.open(), this.browser.open()];
  /** The dossier in which each number was given. */
  readonly origin = new Map<number, string>();
  /** Of each dossier and question the last number that was taken. */
  readonly last = new Map<string, number>();
  #number = 0;

  window(at: number): TestWindow {
    const found = this.windows[at];
    if (found === undefined) throw new RangeError("no such window");
    return found;
  }

  answer({ cabinet: { store } }: TestWindow, pick: number): void {
    this.#number += 1;
    const path = PATHS[pick % PATHS.length] ?? PATHS[0];
    this.origin.set(this.#number, store.key());
    store.getState().answer([{ path, value: this.#number }]);
    // In a dossier that was replaced or removed elsewhere it may not stand, and a notice says so.
    if (store.isKept() && answerAt(store.getState().dossier.answers, path) === this.#number)
      this.last.set(`${store.key()} ${path}`, this.#number);
    else expect(["removed-elsewhere", "other-tab"]).toContain(store.getState().notice?.kind);
  }

  act({ at, act, pick }: Step): void {
    const here = this.window(at);
    const { cabinet } = here;
    const { kept = [], removed = [] } = keptDossiers(cabinet) ?? {};
    const one = kept[pick % Math.max(1, kept.length)];
    if (act === "answer") return this.answer(here, pick);
    if (act === "hear") return here.hear();
    if (act === "new") return void newDossier(cabinet);
    if (act === "restore") {
      const gone = removed[pick % Math.max(1, removed.length)];
      return gone === undefined ? undefined : void restoreDossier(cabinet, gone.key);
    }
    if (one === undefined) return undefined;
    if (act === "open") return void openDossier(cabinet, one.key);
    if (act === "name") return void renameDossier(cabinet, one.key, `Naam ${pick}`);
    // The last one is emptied, and what was in it is a matter of clearing.
    return kept.length > 1 ? void removeDossier(cabinet, one.key) : undefined;
  }

  /** No number stands in another dossier than the one in which it was given. */
  checkApart(): void {
    const belongs = (key: string, answers: Answers | undefined) => {
      for (const path of answers === undefined ? [] : PATHS) {
        const value = answerAt(answers as Answers, path);
        if (typeof value === "number") expect(this.origin.get(value)).toBe(key);
      }
    };
    for (const { cabinet } of this.windows) {
      const { dossier, before } = cabinet.store.getState();
      belongs(cabinet.store.key(), dossier.answers);
      belongs(cabinet.store.key(), before?.answers);
    }
    for (const [key, text] of this.browser.items) {
      if (!text.startsWith("{")) continue;
      const { stored } = revive(text, dataset, NOW);
      belongs(key, stored.dossier.answers);
      belongs(key, stored.before?.answers);
    }
  }

  /** Where the last number of a dossier and question is gone; it may stand in a dossier that can be brought back. */
  lost(): readonly string[] {
    return [...this.last].flatMap(([place, value]) => {
      const [key = STORAGE_KEY, path = ""] = place.split(" ");
      const text = this.browser.items.get(key) ?? null;
      const { dossier, before } = revive(text, dataset, NOW).stored;
      const whole = isRemoved(text) ? before : dossier;
      return whole !== null && answerAt(whole.answers, path) === value ? [] : [place];
    });
  }
}

it("two windows that open, answer, name, remove and bring back dossiers mix none and lose none", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 30 }), (steps) => {
      const world = new World();
      for (const one of steps) {
        world.act(one);
        world.checkApart();
      }
      world.browser.hearAll();
      world.checkApart();
      expect(world.lost()).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});
