import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "../../src/domain/answers";
import { advise } from "../../src/engine/score/advise";
import { makeDossier } from "../../src/dossier/make";
import { revive } from "../../src/store/keeping/revive";
import { STORED_VERSION } from "../../src/store/state";
import { anyAnswers } from "../support/arbitraries";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const NOW = 1_795_000_000_000;
const EMPTY = {
  name: "",
  dossier: makeDossier(dataset, NO_ANSWERS),
  lastPage: null,
  language: "nl",
  trial: null,
  turn: 0,
  before: null,
};
const dossier = makeDossier(dataset, answersOf({ term: "1-1" }), "2026-11-23");
const stored = (state: unknown, version: unknown = STORED_VERSION) => JSON.stringify({ state, version });

describe("revive", () => {
  it("starts empty when nothing was stored", () => {
    expect(revive(null, dataset, NOW)).toEqual({ stored: EMPTY, notice: null });
  });

  it("brings everything back", () => {
    const state = {
      name: "Met geld",
      dossier,
      lastPage: "term",
      language: "nl",
      trial: answersOf({ term: "3-3" }),
      turn: 2,
      before: dossier,
    };
    expect(revive(stored({ ...state, beforeAt: NOW }), dataset, NOW)).toEqual({ stored: state, notice: null });
  });

  it("keeps what was cleared or replaced for ten minutes", () => {
    const before = (now: number) =>
      revive(stored({ dossier, before: dossier, beforeAt: NOW }), dataset, now).stored.before;
    expect(before(NOW + 600_000)).toEqual(dossier);
    expect(before(NOW + 600_001)).toBeNull();
    expect(before(NOW - 1)).toBeNull();
  });

  it("speaks Dutch when the language is unknown", () => {
    expect(revive(stored({ dossier, language: "xx" }), dataset, NOW).stored.language).toBe("nl");
    expect(revive(stored({ dossier }), dataset, NOW).stored.language).toBe("nl");
  });

  it("keeps easy Dutch like any other language", () => {
    expect(revive(stored({ dossier, language: "nl-x-easy" }), dataset, NOW).stored.language).toBe("nl-x-easy");
  });

  it("forgets a page that no longer exists", () => {
    expect(revive(stored({ dossier, lastPage: "moon" }), dataset, NOW).stored.lastPage).toBeNull();
    expect(revive(stored({ dossier }), dataset, NOW).stored.lastPage).toBeNull();
    expect(revive(stored({ dossier, lastPage: 7 }), dataset, NOW).stored.lastPage).toBeNull();
  });

  it.each([
    "",
    "{",
    "null",
    "7",
    "[]",
    "{}",
    '{"state":null}',
    stored({}),
    stored([]),
    stored({ dossier: null }),
    stored({ dossier: { ...dossier, kind: "other" } }),
    stored({ dossier: { ...dossier, version: 0 } }),
    stored({ dossier: { ...dossier, answers: null } }),
  ])("starts empty and keeps aside what it cannot read: %s", (text) => {
    expect(revive(text, dataset, NOW)).toEqual({ stored: EMPTY, notice: { kind: "broken", setAside: text } });
  });

  it.each([stored({ dossier }, STORED_VERSION + 1), stored({ dossier: { ...dossier, version: 4 } })])(
    "says that it comes from a newer version: %s",
    (text) => {
      expect(revive(text, dataset, NOW)).toEqual({ stored: EMPTY, notice: { kind: "newer", setAside: text } });
    },
  );

  it.each([7, "x", [], null, undefined])("takes a try that cannot be read for none: %s", (trial) => {
    expect(revive(stored({ dossier, trial }), dataset, NOW)).toMatchObject({ stored: { trial: null }, notice: null });
  });

  it("reads state from before there was a version", () => {
    expect(revive(stored({ dossier, lastPage: null }, "x"), dataset, NOW).stored.dossier).toEqual(dossier);
  });

  it("keeps the good answers when one is bad, and says which", () => {
    const text = stored({ dossier: { ...dossier, answers: { ...dossier.answers, partnerRegion: "moon" } } });
    const { stored: back, notice } = revive(text, dataset, NOW);
    expect(back.dossier.answers).toEqual(dossier.answers);
    expect(notice).toMatchObject({ kind: "faults", setAside: text, faults: [{ path: "answers.partnerRegion" }] });
  });

  it("brings answers of an older version into the present one, and says so once", () => {
    const former = {
      ...dossier.answers,
      ambitions: { reciprocity: 3, "global-citizenship": "no-opinion" },
      double: ["reciprocity"],
    };
    const state = { dossier: { ...dossier, version: 2, answers: former }, trial: former };
    const { stored: back, notice } = revive(stored(state), dataset, NOW);
    expect(back.dossier).toEqual({ ...dossier, answers: { ...dossier.answers, ambitions: { reciprocity: 3 } } });
    expect(back.trial).toEqual(back.dossier.answers);
    expect(notice).toMatchObject({ kind: "migrated", notes: [{ kind: "double" }] });
    expect(revive(stored(back), dataset, NOW).notice).toBeNull();
  });

  it("takes missing groups of answers for empty", () => {
    const { stored: back, notice } = revive(stored({ dossier: { ...dossier, answers: {} } }), dataset, NOW);
    expect(back.dossier.answers).toEqual(NO_ANSWERS);
    expect(notice).toBeNull();
  });

  it("brings back whatever answers were stored", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const kept = { ...EMPTY, dossier: makeDossier(dataset, answers), trial: answers };
        expect(revive(stored(kept), dataset, NOW)).toEqual({ stored: kept, notice: null });
      }),
    );
  });
});

describe("for anything stored", () => {
  const envelope = (value: unknown) => stored({ dossier: value, lastPage: value });
  const answers = (value: unknown) => envelope({ ...dossier, answers: value });
  const groups = ["respondent", "ambitions", "staff", "money", "term", "occasions", "duels", "own", "themes"];
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((value) => stored(value)),
    fc.jsonValue().map(envelope),
    fc.dictionary(fc.constantFrom(...groups), fc.jsonValue()).map(answers),
  );

  it("never throws, and always gives state on which the advice can be made", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { stored: back, notice } = revive(text, dataset, NOW);
        const advice = advise(dataset, back.dossier.answers);
        expect(advice.forms).toHaveLength(8);
        expect(notice === null || ("setAside" in notice && notice.setAside === text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
