import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "../../src/domain/answers";
import { certaintyNow } from "../../src/engine/weights/certainty";
import type { AskCertainty } from "../../src/workers/certainty-job";
import { membersOf, OWN, withAcceptability } from "../../src/workers/group-job";
import { makeDossier } from "../../src/dossier/read";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const other = { id: "respondent-1", datasetVersion: "0.1", answers: answersOf({ term: "1-1" }) };
const dossier = { ...makeDossier(dataset, answersOf({ term: "3-3" })), respondents: [other] };
const ask: AskCertainty = (question, asking) => {
  asking?.signal?.throwIfAborted();
  const { dataset: data, answers, advice } = question;
  return Promise.resolve({ answer: certaintyNow(data, answers, advice), fellBack: false });
};

describe("members of a group", () => {
  it("are the own answers, when there are any, and the others", () => {
    expect(membersOf(dataset, dossier).map(({ id }) => id)).toEqual([OWN, "respondent-1"]);
    expect(membersOf(dataset, dossier, false).map(({ id }) => id)).toEqual(["respondent-1"]);
    expect(membersOf(dataset, { ...dossier, answers: NO_ANSWERS }).map(({ id }) => id)).toEqual(["respondent-1"]);
    expect(membersOf(dataset, makeDossier(dataset, NO_ANSWERS))).toEqual([]);
  });

  it("get their shares one by one; who asked nothing gets none", async () => {
    const told: number[] = [];
    const silent = { ...other, id: "respondent-2", answers: answersOf({ staff: { now: 1 } }) };
    const members = membersOf(dataset, { ...dossier, respondents: [other, silent] });
    const onProgress = (done: number) => void told.push(done);
    const found = await withAcceptability(dataset, members, { signal: new AbortController().signal, onProgress, ask });
    expect(told).toEqual([1, 2, 3]);
    expect(found.map(({ acceptability }) => acceptability === null)).toEqual([false, false, true]);
    // Only a short term is asked: the forms that can be short share the first place under every weighting.
    expect(found[1]?.acceptability).toMatchObject({ "short-term-exchange": 1, "humanitarian-aid": 1, stedenband: 0 });
  });

  it("stop when they are no longer wanted", async () => {
    const control = new AbortController();
    control.abort();
    const members = membersOf(dataset, dossier);
    await expect(withAcceptability(dataset, members, { signal: control.signal, ask })).rejects.toThrow("aborted");
  });
});
