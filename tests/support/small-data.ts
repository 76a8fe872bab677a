import type { Answers } from "../../src/domain/answers";
import type { Cell, ContextOption, WorkForm } from "../../src/domain/facts/matrix";
import type { Dataset } from "../../src/domain/facts/dataset";
import type { Source } from "../../src/domain/facts/source";
import type { Level, TermRange } from "../../src/domain/level";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const SOURCE: Source = { kind: "matrix", page: 4, line: 1 };

/** A made-up form: levels in the order of the benefits b1, b2, ... */
export interface SmallForm {
  readonly id: string;
  readonly levels: readonly number[];
  readonly fte?: number | null;
  readonly euro?: number | null;
  readonly term?: TermRange;
  readonly combinesWith?: readonly string[];
  /** Levels the text gives: index of the benefit to level. */
  readonly disputed?: Readonly<Record<number, number>>;
}

/** Ids of made-up benefits. */
export function benefitIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `b${index + 1}`);
}

function cellOf(level: number, disputed: number | undefined): Cell {
  return {
    level: level as Level,
    source: SOURCE,
    notes: [],
    disputed: disputed === undefined ? null : { level: disputed as Level, source: SOURCE },
  };
}

function workFormOf(form: SmallForm): WorkForm {
  const need = (minimum: number | null | undefined) =>
    minimum === null || minimum === undefined ? null : { minimum, status: "reading" as const, source: SOURCE };
  return {
    id: form.id,
    source: SOURCE,
    cells: Object.fromEntries(form.levels.map((level, i) => [`b${i + 1}`, cellOf(level, form.disputed?.[i])])),
    term: { ...(form.term ?? { from: 1, to: 3 }), source: SOURCE },
    needs: { fte: need(form.fte), euroPerYear: need(form.euro) },
    amounts: [],
    combinesWith: (form.combinesWith ?? []).map((id) => ({ form: id, source: SOURCE })),
    notes: [],
    steps: [],
  };
}

/** An occasion or region with its level per form. */
export function contextOption(id: string, levels: Readonly<Record<string, number>>): ContextOption {
  const entries = Object.entries(levels).map(([form, level]) => [form, { level: level as Level, source: SOURCE }]);
  return { id, urgent: false, levels: Object.fromEntries(entries) as ContextOption["levels"] };
}

/** A small data set: benefits b1.. and a term, forms as told, occasions and regions as told; the rest as the real one. */
export function smallData(
  forms: readonly SmallForm[],
  context: { readonly occasions?: readonly ContextOption[]; readonly regions?: readonly ContextOption[] } = {},
): Dataset {
  const count = Math.max(0, ...forms.map((f) => f.levels.length));
  const base = { source: SOURCE, notes: [], sdgs: [] };
  return {
    ...dataset,
    criteria: [
      ...benefitIds(count).map((id) => ({ ...base, id, kind: "benefit" as const })),
      { ...base, id: "term", kind: "term" as const },
    ],
    workForms: forms.map(workFormOf),
    occasions: context.occasions ?? [],
    partnerRegions: context.regions ?? [],
  };
}

/** Pluses given to b1, b2, ... */
export function asking(pluses: readonly number[], rest: Partial<Answers> = {}): Answers {
  const entries = pluses.map((given, i) => [`b${i + 1}`, given]);
  return answersOf({ ...rest, ambitions: Object.fromEntries(entries) as Answers["ambitions"] });
}
