import { describe, expect, it } from "vitest";
import { advise } from "../../src/engine/score/advise";
import { robustnessOf } from "../../src/engine/weights/robustness";
import { analyse } from "../../src/report/analysis";
import { type AnalysisNews, createAnalysisJob } from "../../src/workers/analysis-job";
import { analysisWork } from "../../src/workers/analysis-work";
import { Cancelled } from "../../src/workers/work";
import { fakeWorkers, noWorkers } from "../support/fake-worker";
import { benefits, dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const [one = "", two = ""] = benefits;
const question = (ambitions: Readonly<Record<string, 0 | 1 | 2 | 3>>) => {
  const answers = answersOf({ ambitions, staff: { now: 0.1, freed: 0 }, money: { now: 0, freed: 0 } });
  return { dataset, answers, advice: advise(dataset, answers) };
};
const QUESTION = question({ [one]: 3, [two]: 1 });
const OTHER = question({ [two]: 3 });
const whole = ({ answers, advice }: typeof QUESTION) => analyse(dataset, answers, advice, robustnessOf(advice));

const inThePage = () => createAnalysisJob(noWorkers);

describe("what stands around an advice, step by step", () => {
  it("tells a first answer without proofs, then one with them", async () => {
    const steps: AnalysisNews[] = [];
    await inThePage()(QUESTION, { onNews: (news) => steps.push(news) });
    const found = steps.flatMap(({ stage, analysis }) => {
      const robustness = analysis?.robustness;
      return robustness == null
        ? []
        : [[stage, robustness.points, robustness.forms.every((form) => form.verdict !== null)]];
    });
    expect(found).toEqual([
      ["sampled", 4096, false],
      ["final", 16_384, true],
    ]);
  });

  it("counts the duels that were answered", async () => {
    const answers = { ...QUESTION.answers, duels: [{ heavier: one, lighter: two }] };
    const { analysis } = await inThePage()({ ...QUESTION, answers });
    expect(analysis?.robustness?.duels).toEqual(answers.duels);
  });

  it("has no robustness where nothing was asked", async () => {
    expect(await inThePage()(question({ [one]: 0 }))).toMatchObject({ analysis: { robustness: null }, stage: "final" });
  });
});

describe("what stands around an advice, asked from a page", () => {
  it("comes step by step: a sample, then the last word", async () => {
    const steps: AnalysisNews[] = [];
    const last = await inThePage()(QUESTION, { onNews: (news) => steps.push(news) });
    expect(last).toEqual({ analysis: whole(QUESTION), failed: false, stage: "final", fellBack: true });
    expect(steps.at(-1)).toEqual(last);
    expect(steps.map(({ stage }) => stage)).toContain("sampled");
    for (const { stage, analysis } of steps)
      expect(analysis?.robustness === null || analysis === null || stage !== "working").toBe(true);
  });

  it("goes to the newest question; the older one is told so and hears no more", async () => {
    const ask = inThePage();
    let heard = 0;
    const older = ask(QUESTION, { onNews: () => (heard += 1) });
    const newer = ask(OTHER);
    const before = heard;
    await expect(older).rejects.toBeInstanceOf(Cancelled);
    expect((await newer).analysis).toEqual(whole(OTHER));
    expect(heard).toBe(before);
  });

  it("stops when the asker does", async () => {
    const stop = new AbortController();
    const waiting = inThePage()(QUESTION, { signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toBeInstanceOf(Cancelled);
    await expect(inThePage()(QUESTION, { signal: stop.signal })).rejects.toBeInstanceOf(Cancelled);
  });

  it("is worked on by a worker where there is one", async () => {
    const { start, worker } = fakeWorkers();
    const waiting = createAnalysisJob(start)(QUESTION);
    await worker(0).work(analysisWork);
    expect(await waiting).toEqual({ analysis: whole(QUESTION), failed: false, stage: "final", fellBack: false });
  });

  it("starts once more on the page after a worker that broke down", async () => {
    const { start, worker } = fakeWorkers();
    const waiting = createAnalysisJob(start)(QUESTION);
    worker(0).reply({ kind: "news", news: { analysis: null, failed: true } });
    worker(0).dispatchEvent(new Event("error"));
    expect(await waiting).toEqual({ analysis: whole(QUESTION), failed: false, stage: "final", fellBack: true });
  });

  it("says when the analysis cannot be made, or the robustness; neither takes the other along", async () => {
    const { dataset: data, answers, advice } = QUESTION;
    const noForms = {
      ...data,
      get workForms(): never {
        throw new RangeError("no forms");
      },
    };
    const noAnalysis = await inThePage()({ dataset: noForms, answers, advice });
    expect(noAnalysis).toMatchObject({ analysis: null, failed: true, stage: "final" });
    let analysed = false;
    const noDuels = {
      ...answers,
      get duels(): readonly [] {
        if (analysed) throw new RangeError("no duels");
        return [];
      },
    };
    const onNews = (news: AnalysisNews) => {
      analysed = news.analysis !== null;
    };
    const noShares = await inThePage()({ dataset: data, answers: noDuels, advice }, { onNews });
    expect(noShares).toMatchObject({ analysis: { robustness: null }, failed: false, stage: "failed" });
  });
});
