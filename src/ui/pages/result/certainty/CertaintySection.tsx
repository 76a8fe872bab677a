import type { Certainty } from "../../../../domain/certainty";
import { robustnessOf } from "../../../../report/certainty/robustness";
import { foundText } from "../../../../wording/certainty";
import type { AnalysisNews } from "../../../../workers/analysis-job";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { SectionProps } from "../../../parts/report/section-types";
import styles from "./Certainty.module.css";
import { RankTable } from "./RankTable";
import { Variants, Weights } from "./Robustness";

/** How often each form comes in which place, and how that was found. */
function Picture(props: Parameters<typeof RankTable>[0]) {
  return (
    <>
      <RankTable {...props} />
      <p className="small">{foundText(useTranslator(), props.figure, true)}</p>
    </>
  );
}

function Pictures({ certainty, order }: { readonly certainty: Certainty; readonly order: readonly string[] }) {
  const { t } = useTranslator();
  const { attainable, all } = certainty;
  const first = attainable ?? all;
  if (first === null) return null;
  const caption = t(attainable === null ? "certainty.tableAll" : "certainty.tableAttainable");
  const other = attainable !== null && all !== null && attainable.forms.length < all.forms.length ? all : null;
  return (
    <>
      {attainable === null && <p>{t("certainty.nothing")}</p>}
      <Picture figure={first} caption={caption} order={order} />
      {other !== null && (
        <details>
          <summary>{t("certainty.showAll")}</summary>
          <Picture figure={other} caption={t("certainty.tableAll")} order={order} />
        </details>
      )}
    </>
  );
}

interface SharesProps {
  readonly certainty: Certainty | null;
  readonly news: AnalysisNews;
  readonly order: readonly string[];
}

function Shares({ certainty, news, order }: SharesProps) {
  const { t } = useTranslator();
  if (certainty !== null) return <Pictures certainty={certainty} order={order} />;
  if (news.stage === "failed") return <p>{t("certainty.failed")}</p>;
  return <p className={styles.waiting}>{t("certainty.working")}</p>;
}

/** How certain the advice is: how often which place, how far a weight may shift, what other readings give. */
export function CertaintySection({ report, news }: SectionProps) {
  const { t } = useTranslator();
  const { analysis } = report;
  if (analysis === null)
    return (
      <p className={news.failed ? undefined : styles.waiting}>
        {t(news.failed ? "certainty.failedAll" : "certainty.working")}
      </p>
    );
  const { variants, weights } = robustnessOf(analysis);
  // By score, whatever is attainable: the same order serves both tables.
  const order = report.ranking.toSorted((a, b) => b.advice.delivered - a.advice.delivered).map(({ form }) => form);
  return (
    <div className={styles.body}>
      <p>{t("certainty.intro")}</p>
      <Shares certainty={analysis.certainty} news={news} order={order} />
      <p className="small">{t("certainty.notChance")}</p>
      {news.fellBack && <p className="small">{t("certainty.fellBack")}</p>}
      {weights.length > 0 && <Weights weights={weights} />}
      {variants.length > 0 && report.headline.kind === "top" && <Variants variants={variants} />}
    </div>
  );
}
