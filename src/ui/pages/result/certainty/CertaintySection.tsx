import { certaintySentence, foundText } from "../../../../wording/advice/certainty";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { SectionProps } from "../../../parts/report/section-types";
import { Waiting } from "../waiting/Waiting";
import styles from "./Certainty.module.css";
import { DuelStrip } from "./DuelStrip";
import { RankTable } from "./RankTable";
import { Variants } from "./Variants";

/** How often each form takes each place, and how that was estimated. */
function Shares({ report, news }: Pick<SectionProps, "report" | "news">) {
  const i18n = useTranslator();
  const robustness = report.analysis?.robustness ?? null;
  if (robustness === null)
    return news.stage === "failed" ? (
      <p>{i18n.t("certainty.failed")}</p>
    ) : (
      <Waiting className={styles.waiting} text={i18n.t("certainty.working")} />
    );
  return (
    <div className={styles.shares}>
      <RankTable robustness={robustness} />
      <p className="small">{foundText(i18n, robustness)}</p>
    </div>
  );
}

/** How certain the advice is: in a word, by place, and with other readings. */
export function CertaintySection({ report, news }: Pick<SectionProps, "report" | "news">) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { analysis, headline } = report;
  const sentence = certaintySentence(i18n, headline);
  if (analysis === null)
    return news.failed ? (
      <p>{t("certainty.failedAll")}</p>
    ) : (
      <Waiting className={styles.waiting} text={t("certainty.working")} />
    );
  return (
    <div className={styles.body}>
      <div className={styles.answer}>
        <div className={styles.said}>
          {sentence !== null && <p className="lead">{sentence}</p>}
          <p>{t("certainty.intro")}</p>
          <p className="small">{t("certainty.notChance")}</p>
          {news.fellBack && <p className="small">{t("certainty.fellBack")}</p>}
        </div>
        <Shares report={report} news={news} />
      </div>
      <DuelStrip report={report} outcomes />
      {analysis.variants.length > 0 && headline.kind === "top" && <Variants variants={analysis.variants} />}
    </div>
  );
}
