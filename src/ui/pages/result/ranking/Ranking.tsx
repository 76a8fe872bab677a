import { Fragment, useState } from "react";
import { Link } from "wouter";
import { COMPARE_LIMITS } from "../../../../report/compare/comparison";
import { paths } from "../../../kit/site/paths";
import { useTranslator } from "../../../kit/hooks/translator-context";
import styles from "./Ranking.module.css";
import { Row } from "./RankingRow";
import type { SectionProps } from "../../../parts/report/section-types";

/** All forms in two parts, each with its score, its fit and, on demand, plus by plus. */
export function Ranking({ report, difference, news }: Pick<SectionProps, "report" | "difference" | "news">) {
  const { t } = useTranslator();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState(false);
  const scored = report.headline.kind !== "nothing-asked";
  const columns = scored ? 7 : 4;
  const double = report.ranking.some(({ marks }) => marks.some(({ weight }) => weight > 1));
  const choose = (form: string, on: boolean) => {
    const full = on && chosen.length >= COMPARE_LIMITS.most;
    setProblem(full);
    if (!full) setChosen(on ? [...chosen, form] : chosen.filter((id) => id !== form));
  };
  const parts = ["attainable", "not-now"] as const;
  return (
    <>
      <table className={styles.table}>
        {scored && (
          <caption>
            {[t("result.rankingCaption"), ...(double ? [t("result.rankingDouble")] : []), t("result.tieNote")].join(
              " ",
            )}
          </caption>
        )}
        <Columns scored={scored} />
        {parts.map((part) => {
          const rows = report.ranking.filter((row) => row.part === part);
          if (rows.length === 0) return <Fragment key={part} />;
          return (
            <tbody key={part}>
              <tr className={styles.section} data-part={part}>
                <th scope="rowgroup" colSpan={columns}>
                  {t(part === "attainable" ? "result.attainable" : "result.notNow")}
                </th>
              </tr>
              {rows.map((row) => (
                <Row
                  key={row.form}
                  row={row}
                  difference={difference?.forms.find(({ form }) => form === row.form)}
                  news={news}
                  scored={scored}
                  top={part === "attainable" && row.rank === 1}
                  chosen={chosen.includes(row.form)}
                  onChoose={choose}
                />
              ))}
            </tbody>
          );
        })}
      </table>
      <p className="small">{t("result.moneyNote")}</p>
      {scored && <p className="small">{t("certainty.columnNote")}</p>}
      <CompareBar chosen={chosen} tooMany={problem} first={report.comparison.forms} />
    </>
  );
}

function Columns({ scored }: { readonly scored: boolean }) {
  const { t } = useTranslator();
  return (
    <thead>
      <tr>
        <th scope="col">{t("result.columnForm")}</th>
        {scored && <th scope="col">{t("result.columnScore")}</th>}
        {scored && <th scope="col">{t("result.columnTerm")}</th>}
        <th scope="col">{t("result.columnStaff")}</th>
        <th scope="col">{t("result.columnMoney")}</th>
        {scored && <th scope="col">{t("certainty.column")}</th>}
        <th scope="col" className="no-print">
          {t("result.columnCompare")}
        </th>
      </tr>
    </thead>
  );
}

function CompareBar(props: {
  readonly chosen: readonly string[];
  readonly tooMany: boolean;
  readonly first: readonly string[];
}) {
  const { t } = useTranslator();
  const { chosen, tooMany, first } = props;
  const enough = chosen.length >= COMPARE_LIMITS.least;
  return (
    <div className={`${styles.bar} no-print`}>
      <p role="status" data-problem={tooMany || undefined}>
        {tooMany
          ? t("result.compareMany")
          : chosen.length === 0
            ? t("result.compareHint")
            : t("result.compareChosen", { count: chosen.length })}
      </p>
      <Link href={paths.compare(enough ? chosen : first)} className="button button-quiet">
        {t(enough ? "result.compareButton" : "result.compareFirst")}
      </Link>
    </div>
  );
}
