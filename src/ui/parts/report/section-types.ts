import type { AnalysisNews } from "../../../workers/analysis-job";
import type { Shown } from "./use-report";

/** Props of every section of the advice: what is shown, and the original. */
export interface SectionProps extends Shown {
  /** Progress of the analysis in `report`. */
  readonly news: AnalysisNews;
  /** Progress of the original's analysis. */
  readonly originalNews: AnalysisNews;
}
