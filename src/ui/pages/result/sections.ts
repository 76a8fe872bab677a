import { lazy, type ComponentType } from "react";
import type { SectionProps } from "../../parts/report/section-types";
import { Overview } from "./overview/Overview";

/** Parts of the advice, each with its own address; "what-if" is opened from the overview. */
export const PARTS = ["overview", "why", "means", "support", "certainty", "take-along"] as const;

/** Last part of a part's address; the overview has none. "whole" is all of them, for paper. */
export type PartId = (typeof PARTS)[number] | "what-if" | "whole";

/** The contents of each part. */
export const BODIES: Readonly<Record<PartId, ComponentType<SectionProps>>> = {
  overview: Overview,
  why: lazy(() => import("./pages").then((m) => ({ default: m.WhyPage }))),
  means: lazy(() => import("./pages").then((m) => ({ default: m.MeansPage }))),
  support: lazy(() => import("./pages").then((m) => ({ default: m.SupportPage }))),
  certainty: lazy(() => import("./pages").then((m) => ({ default: m.CertaintyPage }))),
  "take-along": lazy(() => import("./pages").then((m) => ({ default: m.TakeAlongPage }))),
  "what-if": lazy(() => import("./whatif/WhatIfPage").then((m) => ({ default: m.WhatIfPage }))),
  whole: lazy(() => import("./WholePage").then((m) => ({ default: m.WholePage }))),
};

/** The part of an address; older addresses of sections open the overview. */
export function partOf(section: string | undefined): PartId {
  return section !== undefined && section in BODIES ? (section as PartId) : "overview";
}
