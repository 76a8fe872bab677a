import type { ComponentType } from "react";
import type { Report } from "../../../report/report";
import type { AnalysisNews } from "../../../workers/analysis-job";
import type { Shown } from "./use-report";

/** What every section of the advice is given: what is shown, and the original beside it. */
export interface SectionProps extends Shown {
  /** How far the analysis in `report` is. */
  readonly news: AnalysisNews;
  /** How far that of the original is. */
  readonly originalNews: AnalysisNews;
}

/** One section of the advice; the page draws its heading and its place in the list of sections. */
export interface ResultSection {
  /** Last part of its address (`#/result/ID`), and the id of its heading. */
  readonly id: string;
  readonly title:
    | "certainty.title"
    | "result.rankingTitle"
    | "result.topTitle"
    | "matched.fundingTitle"
    | "matched.examplesTitle"
    | "portfolio.title"
    | "steps.title"
    | "result.networks"
    | "counterfactual.title"
    | "plan.title"
    | "result.exportTitle";
  /** Absent = always. */
  readonly shown?: (report: Report) => boolean;
  /** What stands below the heading; `lazy()` where it is heavy. */
  readonly Body: ComponentType<SectionProps>;
  readonly onPaper: boolean;
}
