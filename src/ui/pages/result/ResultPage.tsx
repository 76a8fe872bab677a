import { Suspense, useMemo } from "react";
import { reportFor } from "../../../store/advice";
import { useTranslator } from "../../kit/hooks/translator-context";
import { useShown } from "../../parts/report/use-report";
import { TrialBar } from "../../parts/trial/TrialBar";
import { OwnMark } from "../../parts/report/OwnMark";
import styles from "./ResultPage.module.css";
import { SectionNav } from "./SectionNav";
import { BODIES, partOf } from "./sections";
import { useAnalysis } from "./use-analysis";

/** The advice: an overview, and separate pages with the details. */
export function ResultPage({ section }: { readonly section?: string | undefined }) {
  const { t } = useTranslator();
  const shown = useShown();
  const { outcome, known, report: bareReport } = shown;
  const { news, originalNews } = useAnalysis(shown);
  const report = useMemo(
    () =>
      news.analysis === null
        ? bareReport
        : reportFor(outcome, bareReport.municipality, { ...known, analysis: news.analysis }),
    [outcome, bareReport, known, news.analysis],
  );
  const original = useMemo(() => {
    const { original: bare } = shown;
    // An export only reuses the final analysis.
    return originalNews.stage === "final"
      ? { ...bare, known: { ...bare.known, analysis: originalNews.analysis } }
      : bare;
  }, [shown, originalNews]);
  const part = partOf(section);
  const Body = BODIES[part];
  return (
    <article>
      {report.headline.kind !== "nothing-asked" && <SectionNav current={part} />}
      <div className={styles.page}>
        <Suspense
          fallback={
            <p role="status" className="loading">
              {t("app.loading")}
            </p>
          }
        >
          <Body key={part} {...shown} original={original} report={report} news={news} originalNews={originalNews} />
        </Suspense>
        <OwnMark own={report.answers.own} />
      </div>
      {part !== "what-if" && <TrialBar difference={shown.difference} />}
    </article>
  );
}
