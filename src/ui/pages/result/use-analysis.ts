import { startTransition, useEffect, useState } from "react";
import { type AnalysisNews, NO_NEWS } from "../../../workers/analysis-job";
import { askAnalysis, type Outcome } from "../../../store/advice";
import { core } from "../../../store/app";
import type { Shown } from "../../parts/report/use-report";

/** The analysis of the advice that is shown, and of the original. */
interface Analysed {
  readonly news: AnalysisNews;
  /** The same as `news` when there is no trial. */
  readonly originalNews: AnalysisNews;
}

/** News is not shown when better news follows within this many milliseconds: most analyses are complete by then. */
const SOON = 100;

/**
 * The analysis of an advice, as far as known: nothing at first, then a sample, then the final result. It runs in a
 * worker if possible. A new advice cancels the question.
 */
export function useAnalysis({ outcome, original }: Pick<Shown, "outcome" | "original">): Analysed {
  const [known, setKnown] = useState<ReadonlyMap<Outcome, AnalysisNews>>(new Map());
  const newsOf = (of: Outcome): AnalysisNews => known.get(of) ?? NO_NEWS;
  const originalNews = newsOf(original.outcome);
  // The page may open during a trial: the original's analysis comes first, and is soon there.
  const asked = originalNews.analysis === null && !originalNews.failed ? original.outcome : outcome;
  useEffect(() => {
    const stop = new AbortController();
    let waiting: number | undefined;
    // News re-renders most of the page, so typing has priority. News about another advice is dropped.
    const show = (news: AnalysisNews): void =>
      startTransition(() =>
        setKnown((before) => {
          const kept = [...before].filter(([of]) => of === original.outcome);
          return new Map([...kept, [asked, news]]);
        }),
      );
    const onNews = (news: AnalysisNews): void => {
      window.clearTimeout(waiting);
      if (news.stage === "final") show(news);
      else waiting = window.setTimeout(show, SOON, news);
    };
    askAnalysis({ dataset: core, ...asked }, { onNews, signal: stop.signal }).catch(() => undefined);
    return () => {
      stop.abort();
      window.clearTimeout(waiting);
    };
  }, [asked, original.outcome]);
  return { news: newsOf(outcome), originalNews };
}
