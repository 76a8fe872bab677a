import * as z from "zod/mini";
import type { DossierFault } from "../domain/answer-fault";
import {
  type Answers,
  type Dossier,
  FTE_COST_CEILING,
  RESPONDENT_LIMIT,
  SCENARIO_LIMIT,
  SCENARIO_NAME_LIMIT,
} from "../domain/answers";
import type { CoreFacts } from "../domain/facts/dataset";
import { ID } from "./format";

/** Parts of a dossier other than the answers; empty parts are absent. */
type DossierExtras = Pick<Dossier, "scenarios" | "respondents" | "doneSteps" | "plan">;

/** Reads the answers at a path of the dossier. */
type ReadAnswers = (
  raw: Record<string, unknown>,
  place: string,
) => { readonly answers: Answers; readonly faults: readonly DossierFault[] };

const DATE = z.iso.date();

/** The shapes of scenarios and respondents, for a given shape of answers. */
function entryShapes<A extends z.ZodMiniType>(answers: A) {
  const name = z.string().check(z.minLength(1), z.maxLength(SCENARIO_NAME_LIMIT));
  return {
    scenario: { id: ID, name, answers },
    respondent: { id: ID, datasetVersion: z.string().check(z.maxLength(40)), changedOn: z.optional(DATE), answers },
  };
}

const loose = entryShapes(z.looseObject({}));
const readScenario = z.object(loose.scenario);
// An invalid date does not invalidate the respondent.
// oxlint-disable-next-line promise/valid-params -- a schema with a value to fall back on, no promise
const readRespondent = z.object({ ...loose.respondent, changedOn: z.catch(z.optional(DATE), undefined) });
/** Ids of steps; older dossiers have indexes in the list of first steps. */
const stepIds = z.array(ID);
const readSteps = z.array(z.union([ID, z.int().check(z.minimum(0), z.maximum(99))]));
const planShape = {
  ftePerYear: z.int().check(z.minimum(0), z.maximum(FTE_COST_CEILING)),
  startYear: z.int().check(z.minimum(1900), z.maximum(2100)),
};

/** Strict schemas of the parts other than the answers, for the published JSON Schema. */
export function extrasShape(answers: z.ZodMiniType, dataset: CoreFacts) {
  const { scenario, respondent } = entryShapes(answers);
  const forms = z.enum(dataset.workForms.map((form) => form.id) as [string, ...string[]]);
  return {
    scenarios: z.optional(z.array(z.strictObject(scenario)).check(z.maxLength(SCENARIO_LIMIT))),
    respondents: z.optional(z.array(z.strictObject(respondent)).check(z.maxLength(RESPONDENT_LIMIT))),
    doneSteps: z.optional(z.partialRecord(forms, stepIds)),
    plan: z.optional(z.partial(z.strictObject(planShape))),
  };
}

/** The ISO date in a value; undefined if it is not an existing date. */
export function dateIn(value: unknown): string | undefined {
  return DATE.safeParse(value).data;
}

interface Reading {
  /** The dossier as parsed JSON. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly readAnswers: ReadAnswers;
  /** Faults so far. */
  readonly faults: DossierFault[];
}

/** Reads a list of entries, reporting those that are unreadable, have a duplicate id, or exceed the limit. */
function readList<E extends { readonly id: string; readonly answers: Record<string, unknown> }>(
  { raw, readAnswers, faults }: Reading,
  key: "scenarios" | "respondents",
  shape: z.ZodMiniType<E>,
  limit: number,
) {
  const items = raw[key] === undefined ? [] : raw[key];
  const ids = new Set<string>();
  return (Array.isArray(items) ? items : [null]).flatMap((item: unknown, index) => {
    const path = Array.isArray(items) ? `${key}[${index}]` : key;
    const entry = shape.safeParse(item).data;
    if (entry === undefined || ids.size >= limit || ids.has(entry.id)) {
      faults.push({ kind: "entry", path });
      return [];
    }
    ids.add(entry.id);
    const read = readAnswers(entry.answers, `${path}.answers`);
    faults.push(...read.faults);
    return [{ ...entry, answers: read.answers }];
  });
}

/** Reads a part with named values one by one, reporting names without a shape. */
function readNamed<T>(
  { raw, faults }: Reading,
  key: "doneSteps" | "plan",
  shapes: ReadonlyMap<string, z.ZodMiniType<T>>,
): (readonly [string, T])[] {
  const part = raw[key] === undefined ? {} : raw[key];
  if (typeof part !== "object" || part === null) {
    faults.push({ kind: "entry", path: key });
    return [];
  }
  return Object.entries(part).flatMap(([name, value]) => {
    const parsed = shapes.get(name)?.safeParse(value).data;
    if (parsed === undefined) faults.push({ kind: "entry", path: `${key}.${name}` });
    return parsed === undefined ? [] : [[name, parsed] as const];
  });
}

/** The steps that the data set has, without duplicates: a step removed since cannot be ticked. */
function knownSteps(dataset: CoreFacts, form: string, steps: readonly (string | number)[]): readonly string[] {
  const first = dataset.workForms.find(({ id }) => id === form)?.steps.map(({ id }) => id) ?? [];
  const known = new Set([...first, ...dataset.renewal.map(({ id }) => id)]);
  const ids = steps.flatMap((step) => (typeof step === "number" ? (first[step] ?? []) : step));
  return [...new Set(ids)].filter((id) => known.has(id));
}

/**
 * Reads the parts of a dossier other than the answers, entry by entry: bad ones are reported and left out.
 * @param raw the dossier as parsed JSON.
 */
export function readExtras(
  raw: Readonly<Record<string, unknown>>,
  dataset: CoreFacts,
  readAnswers: ReadAnswers,
): { readonly extras: DossierExtras; readonly faults: readonly DossierFault[] } {
  const reading: Reading = { raw, readAnswers, faults: [] };
  const scenarios = readList(reading, "scenarios", readScenario, SCENARIO_LIMIT);
  const respondents = readList(reading, "respondents", readRespondent, RESPONDENT_LIMIT);
  const done = readNamed(reading, "doneSteps", new Map(dataset.workForms.map(({ id }) => [id, readSteps])))
    .map(([form, list]) => [form, knownSteps(dataset, form, list)] as const)
    .filter(([, list]) => list.length > 0);
  const plan = readNamed(reading, "plan", new Map(Object.entries(planShape)));
  const parts = { scenarios, respondents, doneSteps: Object.fromEntries(done), plan: Object.fromEntries(plan) };
  const extras = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return { extras: Object.fromEntries(extras), faults: reading.faults };
}
