import * as z from "zod/mini";
import type { DossierFault } from "../domain/answer-fault";
import type { Answers, Dossier, RespondentAnswers, Scenario } from "../domain/answers";
import { FTE_COST_CEILING, RESPONDENT_LIMIT, SCENARIO_LIMIT, SCENARIO_NAME_LIMIT } from "../domain/answers";
import type { Dataset } from "../domain/dataset";

/** Parts of a dossier beside the answers; a part without content is absent. */
export type DossierExtras = Pick<Dossier, "scenarios" | "respondents" | "doneSteps" | "plan">;

/** Reads answers that stand at a place of the dossier. */
type ReadAnswers = (
  raw: Record<string, unknown>,
  place: string,
) => { readonly answers: Answers; readonly faults: readonly DossierFault[] };

/** Ids that this application makes: short, and safe in an address. */
const ID = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));
const NAME = z.string().check(z.minLength(1), z.maxLength(SCENARIO_NAME_LIMIT));
const scenarioEntry = z.looseObject({ id: ID, name: NAME, answers: z.looseObject({}) });
const respondentEntry = z.looseObject({
  id: ID,
  datasetVersion: z.string().check(z.maxLength(40)),
  answers: z.looseObject({}),
});
const steps = z.array(z.int().check(z.minimum(0), z.maximum(99)));
const planShape = {
  ftePerYear: z.optional(z.int().check(z.minimum(0), z.maximum(FTE_COST_CEILING))),
  startYear: z.optional(z.int().check(z.minimum(1900), z.maximum(2100))),
};

/** Schemas of the parts beside the answers, strictly, for the published JSON Schema. */
export function extrasShape(answers: z.ZodMiniType, dataset: Dataset) {
  const forms = z.enum(dataset.workForms.map((form) => form.id) as [string, ...string[]]);
  return {
    scenarios: z.optional(z.array(z.strictObject({ id: ID, name: NAME, answers })).check(z.maxLength(SCENARIO_LIMIT))),
    respondents: z.optional(
      z
        .array(
          z.strictObject({
            id: ID,
            datasetVersion: z.string().check(z.maxLength(40)),
            changedOn: z.optional(z.iso.date()),
            answers,
          }),
        )
        .check(z.maxLength(RESPONDENT_LIMIT)),
    ),
    doneSteps: z.optional(z.partialRecord(forms, steps)),
    plan: z.optional(z.strictObject(planShape)),
  };
}

/** Whether a value is an ISO date that exists. */
export function isDate(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(value);
  // `Date` turns 31 February into 3 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Reads a list of entries: one that cannot be read, has an id that is there already, or is one too many is a fault. */
function readList<T extends { readonly id: string }>(
  raw: unknown,
  place: string,
  limit: number,
  read: (entry: unknown, place: string) => { readonly entry: T; readonly faults: readonly DossierFault[] } | null,
): { readonly list: readonly T[]; readonly faults: readonly DossierFault[] } {
  if (raw === undefined) return { list: [], faults: [] };
  if (!Array.isArray(raw)) return { list: [], faults: [{ kind: "entry", path: place }] };
  const list: T[] = [];
  const faults: DossierFault[] = [];
  raw.forEach((item: unknown, index) => {
    const path = `${place}[${index}]`;
    const found = read(item, path);
    if (found === null || list.length >= limit || list.some((other) => other.id === found.entry.id))
      faults.push({ kind: "entry", path });
    else {
      list.push(found.entry);
      faults.push(...found.faults);
    }
  });
  return { list, faults };
}

function readSteps(raw: unknown, dataset: Dataset): Pick<DossierExtras, "doneSteps"> & { faults: DossierFault[] } {
  if (raw === undefined) return { faults: [] };
  if (typeof raw !== "object" || raw === null) return { faults: [{ kind: "entry", path: "doneSteps" }] };
  const good: [string, readonly number[]][] = [];
  const faults: DossierFault[] = [];
  for (const [form, value] of Object.entries(raw)) {
    const found = steps.safeParse(value);
    const known = dataset.workForms.some((f) => f.id === form);
    if (!known || !found.success) faults.push({ kind: "entry", path: `doneSteps.${form}` });
    else if (found.data.length > 0) good.push([form, [...new Set(found.data)].toSorted((a, b) => a - b)]);
  }
  return { ...(good.length === 0 ? {} : { doneSteps: Object.fromEntries(good) }), faults };
}

function readPlan(raw: unknown): Pick<DossierExtras, "plan"> & { faults: DossierFault[] } {
  if (raw === undefined) return { faults: [] };
  if (typeof raw !== "object" || raw === null) return { faults: [{ kind: "entry", path: "plan" }] };
  const good: [string, number][] = [];
  const faults: DossierFault[] = [];
  for (const [key, schema] of Object.entries(planShape)) {
    const value = (raw as Record<string, unknown>)[key];
    const found = schema.safeParse(value);
    if (!found.success) faults.push({ kind: "entry", path: `plan.${key}` });
    else if (found.data !== undefined) good.push([key, found.data]);
  }
  return { ...(good.length === 0 ? {} : { plan: Object.fromEntries(good) }), faults };
}

/**
 * Reads the parts of a dossier beside the answers, each entry by itself: a bad one is reported and left out.
 * @param raw the dossier as parsed JSON.
 */
export function readExtras(
  raw: Readonly<Record<string, unknown>>,
  dataset: Dataset,
  readAnswers: ReadAnswers,
): { readonly extras: DossierExtras; readonly faults: readonly DossierFault[] } {
  const scenarios = readList<Scenario>(raw["scenarios"], "scenarios", SCENARIO_LIMIT, (item, place) => {
    const found = scenarioEntry.safeParse(item);
    if (!found.success) return null;
    const { answers, faults } = readAnswers(found.data.answers, `${place}.answers`);
    return { entry: { id: found.data.id, name: found.data.name, answers }, faults };
  });
  const respondents = readList<RespondentAnswers>(
    raw["respondents"],
    "respondents",
    RESPONDENT_LIMIT,
    (item, place) => {
      const found = respondentEntry.safeParse(item);
      if (!found.success) return null;
      const { id, datasetVersion } = found.data;
      const changedOn: unknown = found.data["changedOn"];
      const { answers, faults } = readAnswers(found.data.answers, `${place}.answers`);
      return { entry: { id, datasetVersion, ...(isDate(changedOn) ? { changedOn } : {}), answers }, faults };
    },
  );
  const { faults: stepFaults, ...done } = readSteps(raw["doneSteps"], dataset);
  const { faults: planFaults, ...plan } = readPlan(raw["plan"]);
  return {
    extras: {
      ...(scenarios.list.length === 0 ? {} : { scenarios: scenarios.list }),
      ...(respondents.list.length === 0 ? {} : { respondents: respondents.list }),
      ...done,
      ...plan,
    },
    faults: [...scenarios.faults, ...respondents.faults, ...stepFaults, ...planFaults],
  };
}
