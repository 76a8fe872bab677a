import { startTransition, useEffect, useState } from "react";
import { type AnalysisNews, NO_NEWS } from "../../../workers/analysis-job";
import { askAnalysis, type Outcome } from "../../../store/advice";
import { facts } from "../../../store/app";

/**
 * What stands around an advice, as far as it is known: nothing at first, then a sample, then the last word.
 * All of it is worked on elsewhere than in the page, where the browser can. Another advice cancels the question.
 */
export function useAnalysis(outcome: Outcome): AnalysisNews {
  const [known, setKnown] = useState<{ readonly of: Outcome; readonly news: AnalysisNews } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    // News draws most of the page again: whoever is answering goes first.
    const onNews = (news: AnalysisNews): void => startTransition(() => setKnown({ of: outcome, news }));
    askAnalysis({ dataset: facts, ...outcome }, { onNews, signal: stop.signal }).catch(() => undefined);
    return () => stop.abort();
  }, [outcome]);
  // What is known of the advice before is not shown with this one.
  return known?.of === outcome ? known.news : NO_NEWS;
}
