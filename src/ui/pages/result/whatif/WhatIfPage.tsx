import { headlineReasons, headlineTitle } from "../../../../wording/advice/headline";
import { usePage } from "../../../kit/hooks/use-page";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { SectionProps } from "../../../parts/report/section-types";
import { Signpost } from "../../../parts/signs/Signpost";
import { TrialBar } from "../../../parts/trial/TrialBar";
import { platesOf } from "../overview/plates";
import { Ranking } from "../ranking/Ranking";
import { TrialPanel } from "./TrialPanel";
import styles from "./WhatIf.module.css";

/** The top three, in view above the controls where the list has no room beside them. */
function Top({ report }: Pick<SectionProps, "report">) {
  const i18n = useTranslator();
  const asked = report.ranking[0]?.advice.asked ?? 0;
  return (
    <div className={styles.top}>
      <Signpost plates={platesOf(i18n, report)} asked={asked} goal={i18n.t("overview.asked", { count: asked })} />
    </div>
  );
}

/** Every answer that feeds the advice beside what it makes of it, on one screen: to try others. */
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
      <div className={`${styles.panel} no-print`}>
        {asked && <Top report={report} />}
        <TrialBar difference={difference} inPlace />
        <TrialPanel />
      </div>
      <div className={styles.list}>{asked && <Ranking report={report} difference={difference} compact />}</div>
    </div>
  );
}
