import { headlineReasons, headlineTitle } from "../../../../wording/advice/headline";
import { usePage } from "../../../kit/hooks/use-page";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { SectionProps } from "../../../parts/report/section-types";
import { TrialBar } from "../../../parts/trial/TrialBar";
import { TopSigns } from "../overview/TopSigns";
import { Ranking } from "../ranking/Ranking";
import { TrialPanel } from "./TrialPanel";
import styles from "./WhatIf.module.css";

/** Every answer that affects the advice next to its effect, on one screen: to try others. */
export function WhatIfPage({ report, difference }: SectionProps) {
  const i18n = useTranslator();
  const heading = usePage(i18n.t("whatif.title"));
  const asked = report.headline.kind !== "nothing-asked";
  return (
    <div className={styles.columns}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {headlineTitle(i18n, report.headline)}
        </h1>
        <p className="lead">{headlineReasons(i18n, report, false).join(" ")}</p>
      </header>
      <div className={styles.panel}>
        {asked && (
          <div className={`${styles.top} no-print`}>
            <TopSigns report={report} />
          </div>
        )}
        <TrialPanel />
      </div>
      <div className={styles.list}>{asked && <Ranking report={report} difference={difference} compact />}</div>
      <TrialBar difference={difference} />
    </div>
  );
}
