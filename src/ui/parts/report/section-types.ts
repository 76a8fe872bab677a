import type { AnalysisNews } from "../../../workers/analysis-job";
import type { Shown } from "./use-report";

/** What every section of the advice is given: what is shown, and the original beside it. */
export interface SectionProps extends Shown {
  /** How far the analysis in `report` is. */
  readonly news: AnalysisNews;
  /** How far that of the original is. */
  readonly originalNews: AnalysisNews;
}
