import type { Answers, DuelAnswer } from "../../src/domain/answers";
import { makeDossier } from "../../src/dossier/make";
import { randomFrom } from "../../src/engine/weights/sample";
import type { Report } from "../../src/report/report";
import { pick, type Random, randomProfile } from "../../tooling/population";
import { benefits, dataset, formIds } from "../../tooling/support/dataset";
import { reportOf } from "../../tooling/support/documents";

const SEED = 20_261_126;

function randomRunning(random: Random): Answers["runningForms"] {
  if (random() < 0.6) return "none";
  return [...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, formIds)))];
}

function randomAmounts(random: Random, amounts: readonly number[]) {
  const some = () => pick(random, [...amounts, "unknown" as const]);
  return { now: some(), freed: some() };
}

function randomDuels(random: Random): readonly DuelAnswer[] {
  if (random() < 0.7) return [];
  const [heavier, lighter] = [pick(random, benefits), pick(random, ["occasion", "partner-region"])];
  return [random() < 0.8 ? { heavier, lighter } : { even: [heavier, lighter] }];
}

/** A made-up municipality with everything that the sentences can speak of. */
function anyProfile(random: Random): Answers {
  const need = { stedenband: { fte: pick(random, [0.1, 0.3]) }, jumelage: { euroPerYear: pick(random, [0, 1000]) } };
  return {
    ...randomProfile(dataset, random),
    runningForms: randomRunning(random),
    staff: randomAmounts(random, [0, 0.2, 0.5, 1]),
    money: randomAmounts(random, [0, 3000, 12_000]),
    duels: randomDuels(random),
    ...(random() < 0.1 ? { own: { needs: need, points: { occasion: 2 as const } } } : {}),
  };
}

/** Made-up municipalities with their reports, the same in every run. */
export function manyReports(count: number): readonly Report[] {
  const random = randomFrom(SEED);
  return Array.from({ length: count }, () => reportOf(makeDossier(dataset, anyProfile(random))));
}
