import { randomProfile } from "../population";
import { type Answers, NO_ANSWERS } from "../../src/domain/answers";
import type { Cell } from "../../src/domain/facts/matrix";
import type { Dataset } from "../../src/domain/facts/dataset";
import { LEVELS } from "../../src/domain/level";
import { randomFrom } from "../../src/engine/weights/sample";
import type { SuiteInput } from "./suite";

/** Size and seed of the benchmark. */
export const BENCH = { profiles: 1000, seed: 20261124, forms: 200, criteria: 30 } as const;

/** A generated data set with many forms and benefits, otherwise like the real one. */
function bigDataset(dataset: Dataset, random: () => number): { dataset: Dataset; answers: Answers } {
  const level = () => LEVELS[Math.floor(random() * LEVELS.length)] ?? 0;
  const [form] = dataset.workForms;
  const [criterion] = dataset.criteria;
  if (form === undefined || criterion === undefined) throw new RangeError("an empty data set");
  const ids = Array.from({ length: BENCH.criteria }, (_, k) => `benefit-${k}`);
  const cell = (): Cell => ({ level: level(), source: form.source, notes: [], disputed: null });
  return {
    dataset: {
      ...dataset,
      criteria: ids.map((id) => ({ ...criterion, id, kind: "benefit" as const })),
      workForms: Array.from({ length: BENCH.forms }, (_, k) => ({
        ...form,
        id: `form-${k}`,
        cells: Object.fromEntries(ids.map((id) => [id, cell()])),
      })),
    },
    answers: { ...NO_ANSWERS, ambitions: Object.fromEntries(ids.map((id) => [id, level()])) },
  };
}

/** The same input on every machine. */
export function benchInput(dataset: Dataset): SuiteInput {
  const random = randomFrom(BENCH.seed);
  const profiles = Array.from({ length: BENCH.profiles }, () => randomProfile(dataset, random));
  return { dataset, profiles, big: bigDataset(dataset, random) };
}
