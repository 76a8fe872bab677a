import type { WorkForm } from "../../src/domain/facts/matrix";
import type { Source } from "../../src/domain/facts/source";
import { deepFreeze } from "../../src/domain/values/freeze";
import facts from "./read/facts";

/** The real facts: tests that need others change a copy. */
export const { dataset, municipalities } = deepFreeze(facts);

/** Ids of the eight forms, in data order. */
export const formIds: readonly string[] = dataset.workForms.map((f) => f.id);

/** Ids of the six benefits. */
export const benefits: readonly string[] = dataset.criteria.filter((c) => c.kind === "benefit").map((c) => c.id);

/** A form that must exist. */
export function workForm(id: string): WorkForm {
  const found = dataset.workForms.find((f) => f.id === id);
  if (found === undefined) throw new RangeError(`no work form "${id}"`);
  return found;
}

/** Lines of the guide that a source cites, in all chapters. */
export function citedLines(source: Source | null | undefined): readonly number[] {
  if (source?.kind !== "chapter") return [];
  return [source, ...(source.further ?? [])].flatMap(({ lines }) => lines);
}
