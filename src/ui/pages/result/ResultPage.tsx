import { Suspense, useEffect, useMemo } from "react";
import { reportFor } from "../../../store/advice";
import { useShown } from "../../parts/report/use-report";
import { useTranslator } from "../../kit/hooks/translator-context";
import { TrialBar } from "../../parts/trial/TrialBar";
import { goToSection, OnThisPage } from "./OnThisPage";
import { ResultHead } from "./ResultHead";
import styles from "./ResultPage.module.css";
import type { ResultSection, SectionProps } from "../../parts/report/section-types";
import { SECTIONS } from "./sections";
import { useAnalysis } from "./use-analysis";

function Section({ section, ...props }: SectionProps & { readonly section: ResultSection }) {
  const { t } = useTranslator();
  const { id, title, Body, onPaper } = section;
  return (
    <section aria-labelledby={id} className={onPaper ? undefined : "no-print"}>
      <h2 id={id} tabIndex={-1}>
        {t(title)}
      </h2>
      <Suspense fallback={<p role="status">{t("app.loading")}</p>}>
        <Body {...props} />
      </Suspense>
    </section>
  );
}

/** The advice: headline, all eight forms, and everything around it, section by section. */
export function ResultPage({ section }: { readonly section?: string | undefined }) {
  const { t } = useTranslator();
  const shown = useShown();
  const { outcome, known } = shown;
  const { municipality } = shown.report;
  const { news, originalNews } = useAnalysis(shown);
  const report = useMemo(
    () => reportFor(outcome, municipality, { ...known, analysis: news.analysis }),
    [outcome, municipality, known, news.analysis],
  );
  const sections = SECTIONS.filter((one) => one.shown?.(report) ?? true);
  const props = { ...shown, report, news, originalNews };
  return (
    <article className={styles.page}>
      <ResultHead {...props} />
      <OnThisPage sections={sections} />
      {sections.map((one) => (
        <Section key={one.id} section={one} {...props} />
      ))}
      <p className="small">{t("result.limits")}</p>
      <TrialBar difference={shown.difference} />
      <Opened section={section} />
    </article>
  );
}

/** An address with a section opens there. Drawn last, so that the page's own focus has been set before. */
function Opened({ section }: { readonly section: string | undefined }) {
  useEffect(() => {
    if (section !== undefined) goToSection(section);
  }, [section]);
  return null;
}
