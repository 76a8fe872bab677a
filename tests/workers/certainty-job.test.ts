import { describe, expect, it } from "vitest";
import type { Certainty } from "../../src/domain/certainty";
import { advise } from "../../src/engine/score/advise";
import { EngineError } from "../../src/engine/engine-error";
import { certaintyNow } from "../../src/engine/weights/certainty";
import { createCertaintyJob } from "../../src/workers/certainty-job";
import { certaintyWork } from "../../src/workers/certainty-work";
import { Cancelled } from "../../src/workers/work";
import { benefits, dataset } from "../../tooling/support/dataset";
import { fakeWorkers, noWorkers } from "../support/fake-worker";
import { answersOf } from "../../tooling/support/dossiers";

const [one = "", two = "", three = ""] = benefits;
const question = (ambitions: Readonly<Record<string, 0 | 1 | 2 | 3>>, euro = 0) => {
  const answers = answersOf({ ambitions, staff: { now: 0.1, freed: 0 }, money: { now: euro, freed: 0 } });
  return { dataset, answers, advice: advise(dataset, answers) };
};
const QUESTION = question({ [one]: 3, [two]: 1, [three]: 2 });
const OTHER = question({ [one]: 1, [two]: 3 });
const now = ({ answers, advice }: typeof QUESTION) => certaintyNow(dataset, answers, advice);

const inThePage = () => createCertaintyJob(noWorkers);

describe("the certainty of an advice, asked from a page", () => {
  it("is sampled first, then exact", async () => {
    const updates: Certainty[] = [];
    const result = await inThePage()(QUESTION, { onNews: (update) => updates.push(update) });
    expect(updates[0]?.attainable).toMatchObject({ exact: false, draws: 4096 });
    expect(updates[0]?.all).toMatchObject({ exact: false, draws: 4096 });
    expect(result).toEqual({ answer: now(QUESTION), fellBack: true });
    expect(updates.at(-1)).toEqual(result.answer);
  });

  it("is the same from a worker", async () => {
    const { start, worker } = fakeWorkers();
    const waiting = createCertaintyJob(start)(QUESTION);
    await worker(0).work(certaintyWork);
    expect(await waiting).toEqual({ answer: now(QUESTION), fellBack: false });
  });

  it("is known at once where nothing was asked", async () => {
    expect((await inThePage()(question({ [one]: 0 }))).answer).toEqual({ attainable: null, all: null });
  });

  it("goes to the newest question; the older one is told so and hears no more", async () => {
    const ask = inThePage();
    let heard = 0;
    const older = ask(QUESTION, { onNews: () => (heard += 1) });
    const newer = ask(OTHER);
    const before = heard;
    await expect(older).rejects.toBeInstanceOf(Cancelled);
    expect((await newer).answer).toEqual(now(OTHER));
    expect(heard).toBe(before);
  });

  it("passes on what cannot be calculated with", async () => {
    const { advice } = QUESTION;
    const forms = advice.forms.map((form) => ({
      ...form,
      parts: form.parts.map((part) => ({ ...part, delivered: -1 })),
    }));
    await expect(inThePage()({ ...QUESTION, advice: { ...advice, forms } })).rejects.toBeInstanceOf(EngineError);
  });
});
