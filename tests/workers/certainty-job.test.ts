import { describe, expect, it } from "vitest";
import type { Certainty } from "../../src/domain/certainty";
import { advise } from "../../src/engine/score/advise";
import { certaintyNow } from "../../src/engine/weights/certainty";
import { createCertaintyJob } from "../../src/workers/certainty-job";
import { createRobustnessJob, RobustnessCancelled } from "../../src/workers/robustness-job";
import { benefits, dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const [one = "", two = "", three = ""] = benefits;
const question = (ambitions: Readonly<Record<string, 0 | 1 | 2 | 3>>, euro = 0) => {
  const answers = answersOf({ ambitions, staff: { now: 0.1, freed: 0 }, money: { now: euro, freed: 0 } });
  return { dataset, answers, advice: advise(dataset, answers) };
};
const QUESTION = question({ [one]: 3, [two]: 1, [three]: 2 });
const OTHER = question({ [one]: 1, [two]: 3 });
const now = ({ answers, advice }: typeof QUESTION) => certaintyNow(dataset, answers, advice);

const inThePage = () => createCertaintyJob(() => createRobustnessJob(() => null));

describe("the certainty of an advice, asked from a page", () => {
  it("is sampled first, then exact", async () => {
    const updates: Certainty[] = [];
    const result = await inThePage()(QUESTION, { onUpdate: (update) => updates.push(update) });
    expect(updates[0]?.attainable).toMatchObject({ exact: false, draws: 4096 });
    expect(updates[0]?.all).toMatchObject({ exact: false, draws: 4096 });
    expect(result).toEqual({ certainty: now(QUESTION), fellBack: false });
    expect(updates.at(-1)).toEqual(result.certainty);
  });

  it("is known at once where nothing was asked", async () => {
    const nothing = question({ [one]: 0 });
    expect(await inThePage()(nothing)).toEqual({ certainty: { attainable: null, all: null }, fellBack: false });
  });

  it("goes to the newest question; the older one is told so and hears no more", async () => {
    const ask = inThePage();
    let heard = 0;
    const older = ask(QUESTION, { onUpdate: () => (heard += 1) });
    const newer = ask(OTHER);
    const before = heard;
    await expect(older).rejects.toBeInstanceOf(RobustnessCancelled);
    expect((await newer).certainty).toEqual(now(OTHER));
    expect(heard).toBe(before);
  });

  it("stops an older question also where the newer one asks nothing", async () => {
    const ask = inThePage();
    const older = ask(QUESTION);
    expect((await ask(question({ [one]: 0 }))).certainty.all).toBeNull();
    await expect(older).rejects.toBeInstanceOf(RobustnessCancelled);
  });

  it("stops when the asker does", async () => {
    const ask = inThePage();
    const stop = new AbortController();
    const waiting = ask(QUESTION, { signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toBeInstanceOf(RobustnessCancelled);
    await expect(ask(QUESTION, { signal: stop.signal })).rejects.toBeInstanceOf(RobustnessCancelled);
  });

  it("says when a worker failed and the page did the work", async () => {
    const ask = createCertaintyJob(() =>
      createRobustnessJob(() => {
        throw new Error("blocked by policy");
      }),
    );
    expect(await ask(QUESTION)).toEqual({ certainty: now(QUESTION), fellBack: true });
  });

  it("passes on what cannot be calculated with", async () => {
    await expect(inThePage()(QUESTION, { sample: { seed: -1 } })).rejects.toMatchObject({ field: "seed" });
  });
});
