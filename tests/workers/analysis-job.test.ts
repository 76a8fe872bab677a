import { describe, expect, it } from "vitest";
import { advise } from "../../src/engine/score/advise";
import { certaintyNow } from "../../src/engine/weights/certainty";
import { analyse } from "../../src/report/analysis";
import type { AnalysisReply, AnalysisRequest } from "../../src/workers/analysis-request";
import { type AnalysisNews, createAnalysisJob } from "../../src/workers/analysis-job";
import { createCertaintyJob } from "../../src/workers/certainty-job";
import { createRobustnessJob, RobustnessCancelled, type WorkerLike } from "../../src/workers/robustness-job";
import { benefits, dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const [one = "", two = ""] = benefits;
const question = (ambitions: Readonly<Record<string, 0 | 1 | 2 | 3>>) => {
  const answers = answersOf({ ambitions, staff: { now: 0.1, freed: 0 }, money: { now: 0, freed: 0 } });
  return { dataset, answers, advice: advise(dataset, answers) };
};
const QUESTION = question({ [one]: 3, [two]: 1 });
const OTHER = question({ [two]: 3 });
const whole = ({ answers, advice }: typeof QUESTION) =>
  analyse(dataset, answers, advice, certaintyNow(dataset, answers, advice));

const certaintyInPage = () => createCertaintyJob(() => createRobustnessJob(() => null));
const inThePage = () => createAnalysisJob(certaintyInPage(), () => null);

/** A worker of which the test decides what it does with a question. */
function fakeWorker(onQuestion: (request: AnalysisRequest, say: (type: string, data?: AnalysisReply) => void) => void) {
  const listeners = new Map<string, (event: unknown) => void>();
  const worker = {
    terminated: false,
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    postMessage: (request: AnalysisRequest) =>
      onQuestion(request, (type, data) => queueMicrotask(() => listeners.get(type)?.({ data }))),
    terminate() {
      worker.terminated = true;
    },
  };
  return worker as typeof worker & WorkerLike;
}

const answering = (request: AnalysisRequest): AnalysisReply => ({
  id: request.id,
  ok: true,
  analysis: analyse(request.dataset, request.answers, request.advice, null),
});

describe("what stands around an advice, asked from a page", () => {
  it("comes step by step: a sample, then the last word", async () => {
    const steps: AnalysisNews[] = [];
    const last = await inThePage()(QUESTION, { onNews: (news) => steps.push(news) });
    expect(last).toEqual({ analysis: whole(QUESTION), failed: false, stage: "final", fellBack: false });
    expect(steps.at(-1)).toEqual(last);
    expect(steps.map(({ stage }) => stage)).toContain("sampled");
    for (const { stage, analysis } of steps)
      expect(analysis?.certainty === null || analysis === null || stage !== "working").toBe(true);
  });

  it("goes to the newest question; the older one is told so and hears no more", async () => {
    const ask = inThePage();
    let heard = 0;
    const older = ask(QUESTION, { onNews: () => (heard += 1) });
    const newer = ask(OTHER);
    const before = heard;
    await expect(older).rejects.toBeInstanceOf(RobustnessCancelled);
    expect((await newer).analysis).toEqual(whole(OTHER));
    expect(heard).toBe(before);
  });

  it("stops when the asker does", async () => {
    const stop = new AbortController();
    const waiting = inThePage()(QUESTION, { signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toBeInstanceOf(RobustnessCancelled);
    await expect(inThePage()(QUESTION, { signal: stop.signal })).rejects.toBeInstanceOf(RobustnessCancelled);
  });

  it("is worked on by a worker where there is one", async () => {
    const worker = fakeWorker((request, say) => say("message", answering(request)));
    const ask = createAnalysisJob(certaintyInPage(), () => worker);
    expect(await ask(QUESTION)).toMatchObject({ analysis: whole(QUESTION), fellBack: false });
    expect(await ask(OTHER)).toMatchObject({ analysis: whole(OTHER), fellBack: false });
  });

  it("says when the worker failed or could not be started, and the page did the work", async () => {
    const broken = fakeWorker((_, say) => say("error"));
    const ask = createAnalysisJob(certaintyInPage(), () => broken);
    expect(await ask(QUESTION)).toMatchObject({ analysis: whole(QUESTION), stage: "final", fellBack: true });
    expect(broken.terminated).toBe(true);
    const blocked = createAnalysisJob(certaintyInPage(), () => {
      throw new Error("blocked by policy");
    });
    expect(await blocked(QUESTION)).toMatchObject({ analysis: whole(QUESTION), fellBack: true });
  });

  it("says when the analysis cannot be made, or the certainty; neither takes the other along", async () => {
    const failing = fakeWorker(({ id }, say) => say("message", { id, ok: false, message: "no" }));
    const ask = createAnalysisJob(certaintyInPage(), () => failing);
    expect(await ask(QUESTION)).toEqual({ analysis: null, failed: true, stage: "final", fellBack: false });
    const noShares = createAnalysisJob(
      () => Promise.reject(new Error("no")),
      () => null,
    );
    expect(await noShares(QUESTION)).toEqual({
      analysis: { ...whole(QUESTION), certainty: null },
      failed: false,
      stage: "failed",
      fellBack: false,
    });
  });
});
