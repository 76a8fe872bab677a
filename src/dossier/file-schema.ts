import * as z from "zod/mini";
import { DOSSIER_KIND, DOSSIER_VERSION, NAME_LIMIT } from "../domain/answers";
import type { CoreFacts } from "../domain/facts/dataset";
import { type Question, questionsOf } from "../domain/question";
import { optionsOf } from "../questionnaire/options";
import { answerParser } from "../questionnaire/answer-parser";
import { basisSchema } from "./basis-file";
import { answerGroups, LEVEL } from "./format";
import { extrasShape } from "./read-extras";
import { weighingShape } from "./read-weighing";

function numberSchema(question: Question) {
  const number = question.kind === "fte" ? z.number() : z.int();
  return number.check(z.minimum(0), z.maximum(question.ceiling ?? Number.MAX_SAFE_INTEGER));
}

function orEscape(question: Question, schema: z.ZodMiniType): z.ZodMiniType {
  return question.escape === null ? schema : z.union([schema, z.literal(question.escape)]);
}

/** The shape of an answer to one question, for other programs. */
function shapeOf(question: Question, dataset: CoreFacts): z.ZodMiniType {
  const options = optionsOf(question, dataset);
  switch (question.kind) {
    case "text":
      return z.string().check(z.maxLength(NAME_LIMIT));
    case "municipality":
      return z.string().check(z.regex(new RegExp(dataset.municipalityCode ?? "^\\S+$")));
    case "level":
      return orEscape(question, LEVEL);
    case "choice":
      return orEscape(question, z.enum(options as [string, ...string[]]));
    case "choices":
      return orEscape(
        question,
        z.array(z.enum(options as [string, ...string[]])).check(z.maxLength(question.maximum ?? options.length)),
      );
    case "fte":
    case "euro":
      return orEscape(question, numberSchema(question));
  }
}

/** The same with every rule; the published schema can only express the shape. */
function answerSchema(question: Question, dataset: CoreFacts): z.ZodMiniType {
  return shapeOf(question, dataset).check(z.refine((value) => answerParser(question, dataset).stored(value).ok));
}

function answersSchema(dataset: CoreFacts): z.ZodMiniType {
  const flat: Record<string, z.ZodMiniType> = {};
  const groups: Record<string, Record<string, z.ZodMiniType>> = {};
  for (const question of questionsOf(dataset.questionnaire)) {
    const [group = "", key] = question.answerPath.split(".");
    const schema = z.optional(answerSchema(question, dataset));
    if (key === undefined) flat[group] = schema;
    else (groups[group] ??= {})[key] = schema;
  }
  const nested = [...answerGroups(dataset)].map((group) => {
    const shape = groups[group];
    return [group, shape === undefined ? z.optional(z.strictObject({})) : z.strictObject(shape)];
  });
  const { duels, own } = weighingShape(dataset);
  return z.strictObject({ ...flat, duels: z.optional(duels), own: z.optional(own), ...Object.fromEntries(nested) });
}

/** The strict schema of a complete dossier of this version, from which the published JSON Schema is made. */
export function dossierSchema(dataset: CoreFacts): z.ZodMiniType {
  const answers = answersSchema(dataset);
  return z.strictObject({
    kind: z.literal(DOSSIER_KIND),
    version: z.literal(DOSSIER_VERSION),
    dataset: z.strictObject({ id: z.string(), version: z.string() }),
    changedOn: z.optional(z.iso.date()),
    answers,
    ...extrasShape(answers, dataset),
    basis: z.optional(basisSchema),
  });
}
