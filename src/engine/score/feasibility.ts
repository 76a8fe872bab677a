import type { Feasibility, Fit, ResourceFit } from "../../domain/advice";
import type { Answers, Unknown } from "../../domain/answers";
import type { WorkForm } from "../../domain/dataset";

/** Amounts are compared in hundredths, as integers, so that 0.1 + 0.2 is 0.3. */
const HUNDREDTHS = 100;

type Capacity = number | Unknown | undefined;

function isKnown(value: Capacity): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

const UNKNOWN_CAPACITY = { fit: "unknown", toFree: null, lacking: null, unknown: "capacity" } as const;

/**
 * Fit of one resource. Need <= now: fits; need <= now + freed: stretch; else not now, lacking need - now - freed.
 * An unknown need or capacity gives `unknown` (attainable, with a warning), except where the need is 0 or met without it.
 * @param need minimum (FTE, or euro a year); null = unknown.
 */
export function resourceFit(need: number | null, now: Capacity, freed: Capacity): ResourceFit<number> {
  if (need === null) return { fit: "unknown", need, toFree: null, lacking: null, unknown: "need" };
  const wanted = Math.round(need * HUNDREDTHS);
  const fits = { fit: "fits", need, toFree: 0, lacking: 0, unknown: null } as const;
  if (wanted === 0) return fits;
  if (!isKnown(now)) return { ...UNKNOWN_CAPACITY, need };
  const toFree = wanted - Math.round(now * HUNDREDTHS);
  if (toFree <= 0) return fits;
  if (!isKnown(freed)) return { ...UNKNOWN_CAPACITY, need, toFree: toFree / HUNDREDTHS };
  const lacking = toFree - Math.round(freed * HUNDREDTHS);
  return {
    fit: lacking <= 0 ? "stretch" : "not-now",
    need,
    toFree: toFree / HUNDREDTHS,
    lacking: Math.max(0, lacking) / HUNDREDTHS,
    unknown: null,
  };
}

const WORST_FIRST: readonly Fit[] = ["not-now", "stretch", "unknown", "fits"];

/**
 * Staff and own money of a municipality against what a form needs; the worse of the two counts.
 * Source: method, "People and money".
 */
export function feasibilityOf(form: WorkForm, answers: Answers): Feasibility {
  const staff = resourceFit(form.needs.fte?.minimum ?? null, answers.staff.now, answers.staff.freed);
  const money = resourceFit(form.needs.euroPerYear?.minimum ?? null, answers.money.now, answers.money.freed);
  const fit = WORST_FIRST.find((f) => f === staff.fit || f === money.fit) ?? "unknown";
  return { fit, attainable: fit !== "not-now", staff, money };
}
