import type { Certainty, CertaintyFigure } from "../../../../domain/certainty";
import { robustnessOf } from "../../../../report/certainty/robustness";
import type { AnalysisNews } from "../../../../workers/analysis-job";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { SectionProps } from "../../../parts/report/section-types";
import styles from "./Certainty.module.css";
import { RankTable } from "./RankTable";
import { Readings, Weights } from "./Steady";

/** How the shares were found. */
function Found({ figure }: { readonly figure: CertaintyFigure }) {
  const { t, format } = useTranslator();
  const { exact, ranksExact, ranksStandardError } = figure;
  const draws = format.number(figure.draws);
  if (exact && ranksExact) return <p className="small">{t("sure.exact")}</p>;
  if (exact) return <p className="small">{t("sure.ranksSampled", { draws })}</p>;
  const error = format.percent(Math.ceil(Math.max(figure.standardError, ranksStandardError) * 100) / 100);
  return <p className="small">{t("sure.sampled", { draws, error })}</p>;
}

function Pictures({ certainty, order }: { readonly certainty: Certainty; readonly order: readonly string[] }) {
  const { t } = useTranslator();
  const { attainable, all } = certainty;
  const first = attainable ?? all;
  if (first === null) return null;
  const caption = t(attainable === null ? "sure.tableAll" : "sure.tableAttainable");
  const other = attainable !== null && all !== null && attainable.forms.length < all.forms.length ? all : null;
  return (
    <>
      {attainable === null && <p>{t("sure.nothing")}</p>}
      <RankTable figure={first} caption={caption} order={order} />
      <Found figure={first} />
      {other !== null && (
        <details>
          <summary>{t("sure.showAll")}</summary>
          <RankTable figure={other} caption={t("sure.tableAll")} order={order} />
          <Found figure={other} />
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
  if (news.stage === "failed") return <p>{t("sure.failed")}</p>;
  return <p className={styles.waiting}>{t("sure.working")}</p>;
}

/** How certain the advice is: how often which place, how far a weight may shift, what other readings give. */
export function CertaintySection({ report, news }: SectionProps) {
  const { t } = useTranslator();
  const { analysis } = report;
  if (analysis === null)
    return (
      <p className={news.failed ? undefined : styles.waiting}>{t(news.failed ? "sure.failedAll" : "sure.working")}</p>
    );
  const { variants, weights } = robustnessOf(analysis);
  // By score, whatever is attainable: the same order serves both tables.
  const order = report.ranking.toSorted((a, b) => b.advice.delivered - a.advice.delivered).map(({ form }) => form);
  return (
    <div className={styles.body}>
      <p>{t("sure.intro")}</p>
      <Shares certainty={analysis.certainty} news={news} order={order} />
      <p className="small">{t("sure.notChance")}</p>
      {news.fellBack && <p className="small">{t("sure.fellBack")}</p>}
      {weights.length > 0 && <Weights weights={weights} />}
      {variants.length > 0 && report.headline.kind === "top" && <Readings variants={variants} />}
    </div>
  );
}
