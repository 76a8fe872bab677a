import * as fc from "fast-check";
import { withAnswer } from "../../src/domain/answer-path";
import { type Answers, type Dossier, type DuelAnswer, NO_ANSWERS } from "../../src/domain/answers";
import type { Question } from "../../src/domain/question";
import type { Level } from "../../src/domain/level";
import { questionsOf } from "../../src/domain/question";
import { optionsOf } from "../../src/questionnaire/options";
import { makeDossier } from "../../src/dossier/make";
import { dataset, municipalities } from "../../tooling/support/dataset";

/** Amounts around the thresholds and anywhere else, as people give them: hundredths of an FTE, whole euros. */
const fte = fc.oneof(
  fc.constantFrom(0, 0.1, 0.2, 0.3, 0.5, 1),
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
);
const euro = fc.oneof(fc.constantFrom(0, 2000, 5000, 9999, 10_000), fc.integer({ min: 0, max: 50_000_000 }));

function valueOf(question: Question): fc.Arbitrary<unknown> {
  const options = optionsOf(question, dataset);
  switch (question.kind) {
    case "text":
      return fc.string({ maxLength: 300, unit: "grapheme" }).filter((text) => text.length <= 300);
    case "municipality":
      return fc.constantFrom(...municipalities.map((m) => m.nis));
    case "level":
      return fc.constantFrom(0, 1, 2, 3);
    case "choice":
      return fc.constantFrom(...options);
    case "choices":
      return fc.subarray([...options], { maxLength: question.maximum ?? options.length });
    case "fte":
      return fte;
    case "euro":
      return euro;
  }
}

/** Any answer to a question: unanswered, its escape, or a valid value. */
export function answerTo(question: Question): fc.Arbitrary<unknown> {
  const escape = question.escape === null ? [] : [{ weight: 1, arbitrary: fc.constant<unknown>(question.escape) }];
  return fc.oneof({ weight: 1, arbitrary: fc.constant<unknown>(undefined) }, ...escape, {
    weight: 4,
    arbitrary: valueOf(question),
  });
}

const questions = questionsOf(dataset.questionnaire);

/** What somebody weighed and set: at most two duels about different pairs, and a few settings. */
const anyWeighing: fc.Arbitrary<Pick<Answers, "duels" | "own">> = fc
  .record({
    pair: fc.constantFrom(["reciprocity", "occasion"] as const, ["capacity-building", "partner-region"] as const),
    answers: fc.subarray(["heavier", "even"] as const),
    level: fc.constantFrom<Level>(0, 1, 2, 3),
    need: fte,
    parts: fc.subarray(["duels", "points", "levels", "needs"] as const),
  })
  .map(({ pair, answers, level, need, parts }) => {
    const duels = answers.map((kind): DuelAnswer => {
      return kind === "even" ? { even: ["global-citizenship", pair[1]] } : { heavier: pair[0], lighter: pair[1] };
    });
    const own = {
      ...(parts.includes("points") ? { points: { occasion: level } } : {}),
      ...(parts.includes("levels") ? { partnerRegions: { europe: { stedenband: level } } } : {}),
      ...(parts.includes("needs") ? { needs: { jumelage: { fte: need } } } : {}),
    };
    return {
      ...(parts.includes("duels") && duels.length > 0 ? { duels } : {}),
      ...(Object.keys(own).length > 0 ? { own } : {}),
    };
  });

/** Any valid answers over the real questionnaire, complete or not. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(anyWeighing, ...questions.map(answerTo))
  .map(([weighing, ...values]) =>
    values.reduce<Answers>((sum, value, index) => withAnswer(sum, questions[index]?.answerPath ?? "", value), {
      ...NO_ANSWERS,
      ...weighing,
    }),
  );

/** Any dossier: own answers, scenarios, other respondents, steps that are done, a cost of its own. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .record({
    answers: anyAnswers,
    scenarios: fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 80 }), anyAnswers), { maxLength: 3 }),
    respondents: fc.array(anyAnswers, { maxLength: 3 }),
    done: fc.subarray(["find-dormant", "ask-associations", "note-call", "renew-plan"]),
    cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  })
  .map(({ answers, scenarios, respondents, done, cost }) => ({
    ...makeDossier(dataset, answers, "2026-11-23"),
    ...(scenarios.length === 0
      ? {}
      : { scenarios: scenarios.map(([name, tried], i) => ({ id: `scenario-${i}`, name, answers: tried })) }),
    ...(respondents.length === 0
      ? {}
      : { respondents: respondents.map((given, i) => ({ id: `r-${i}`, datasetVersion: "0.1", answers: given })) }),
    ...(done.length === 0 ? {} : { doneSteps: { jumelage: done } }),
    ...(cost === null ? {} : { plan: { ftePerYear: cost } }),
  }));
