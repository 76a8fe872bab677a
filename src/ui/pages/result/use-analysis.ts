import { startTransition, useEffect, useState } from "react";
import { type AnalysisNews, NO_NEWS } from "../../../workers/analysis-job";
import { askAnalysis, type Outcome } from "../../../store/advice";
import { facts } from "../../../store/facts";
import type { Shown } from "../../parts/report/use-report";

/** What is known around the advice that is shown, and around the original. */
interface Analysed {
  readonly news: AnalysisNews;
  /** The same as `news` while nothing is tried out. */
  readonly originalNews: AnalysisNews;
}

/**
 * What stands around an advice, as far as it is known: nothing at first, then a sample, then the last word.
 * All of it is worked on elsewhere than in the page, where the browser can. Another advice cancels the question.
 */
export function useAnalysis({ outcome, original }: Pick<Shown, "outcome" | "original">): Analysed {
  const [known, setKnown] = useState<ReadonlyMap<Outcome, AnalysisNews>>(new Map());
  const newsOf = (of: Outcome): AnalysisNews => known.get(of) ?? NO_NEWS;
  const originalNews = newsOf(original.outcome);
  // The page may open while something is tried out: what would change the original comes first, and is soon there.
  const asked = originalNews.analysis === null && !originalNews.failed ? original.outcome : outcome;
  useEffect(() => {
    const stop = new AbortController();
    // News draws most of the page again: whoever is answering goes first. Of other advices nothing is kept.
    const onNews = (news: AnalysisNews): void =>
      startTransition(() =>
        setKnown((before) => {
          const kept = [...before].filter(([of]) => of === original.outcome);
          return new Map([...kept, [asked, news]]);
        }),
      );
    askAnalysis({ dataset: facts, ...asked }, { onNews, signal: stop.signal }).catch(() => undefined);
    return () => stop.abort();
  }, [asked, original.outcome]);
  return { news: newsOf(outcome), originalNews };
}
