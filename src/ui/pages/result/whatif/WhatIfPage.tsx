import { headlineReasons, headlineTitle } from "../../../../wording/advice/headline";
import { usePage } from "../../../kit/hooks/use-page";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { SectionProps } from "../../../parts/report/section-types";
import { Ranking } from "../ranking/Ranking";
import { TrialPanel } from "./TrialPanel";
import styles from "./WhatIf.module.css";

/** The list beside every answer that feeds it, to try other answers. */
export function WhatIfPage({ report, difference }: SectionProps) {
  const i18n = useTranslator();
  const heading = usePage(i18n.t("whatif.title"));
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <h1 ref={heading} tabIndex={-1}>
          {headlineTitle(i18n, report.headline)}
        </h1>
        <p className="lead">{headlineReasons(i18n, report).join(" ")}</p>
        {report.headline.kind !== "nothing-asked" && <Ranking report={report} difference={difference} />}
      </div>
      <div className={`${styles.panel} no-print`}>
        <TrialPanel />
      </div>
    </div>
  );
}
