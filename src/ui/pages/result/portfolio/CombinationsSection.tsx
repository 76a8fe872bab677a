import { formList } from "../../../../wording/phrases";
import type { Analysis } from "../../../../report/analysis";
import { type CombinationSummary, combinationSummary } from "../../../../report/combination-summary";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { type PortfolioSet, CombinationSet, sumText } from "./CombinationSet";
import styles from "./Combinations.module.css";
import type { SectionProps } from "../../../parts/report/section-types";

/** How many of the best sets stand open. */
const OPEN = 2;

type Found = Analysis["portfolio"];

/** Forms in every best set, in some, in none. */
function Membership({ core, sometimes, none }: Found) {
  const i18n = useTranslator();
  const lists = [
    ["core", core],
    ["sometimes", sometimes],
    ["none", none],
  ] as const;
  return (
    <ul className="bullets">
      {lists.map(([key, forms]) =>
        forms.length === 0 ? null : <li key={key}>{i18n.t(`combos.${key}`, { forms: formList(i18n, forms) })}</li>,
      )}
    </ul>
  );
}

function Most({ set }: { readonly set: PortfolioSet }) {
  const i18n = useTranslator();
  return (
    <p>
      {i18n.t("combos.cheapest", {
        forms: formList(i18n, set.forms),
        delivered: set.delivered,
        asked: set.asked,
        staff: sumText(i18n, "staff", set.staff),
        money: sumText(i18n, "money", set.money),
      })}
    </p>
  );
}

function Sets({ best }: { readonly best: readonly PortfolioSet[] }) {
  const { t } = useTranslator();
  const others = best.slice(OPEN);
  return (
    <>
      {best.length > 1 && <p>{t("combos.many", { count: best.length })}</p>}
      {best.slice(0, OPEN).map((set) => (
        <CombinationSet key={set.forms.join()} set={set} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{t("combos.others", { count: others.length })}</summary>
          {others.map((set) => (
            <CombinationSet key={set.forms.join()} set={set} />
          ))}
        </details>
      )}
      <p className="small">
        {t("combos.note")} {t("result.moneyNote")}
      </p>
    </>
  );
}

function Summary({ summary, found }: { readonly summary: CombinationSummary; readonly found: Found }) {
  const i18n = useTranslator();
  const { t } = i18n;
  switch (summary.kind) {
    case "nothing-asked":
      return <p>{t("combos.nothingAsked")}</p>;
    case "nothing-delivered":
      return <p>{t("combos.zero")}</p>;
    case "none-attainable":
      return (
        <>
          <p>{t("combos.noneAttainable")}</p>
          {summary.most !== null && <Most set={summary.most} />}
        </>
      );
    case "running-enough":
      return (
        <>
          <p>{t("combos.runningEnough")}</p>
          <CombinationSet set={summary.set} />
        </>
      );
    case "one-enough":
      return (
        <p>
          {t(summary.forms.length === 1 ? "combos.oneEnough" : "combos.oneOf", {
            forms: formList(i18n, summary.forms),
          })}
        </p>
      );
    case "sets": {
      const { delivered, running } = summary.start;
      const asked = summary.best[0]?.asked ?? 0;
      return (
        <>
          <p>{t(running ? "combos.aloneRunning" : "combos.alone", { delivered, asked })}</p>
          <Sets best={summary.best} />
          {summary.best.length > 1 && <Membership {...found} />}
        </>
      );
    }
  }
}

/** Forms together: the best sets within people and money, with what each form brings and costs. */
export function CombinationsSection({ report, news }: SectionProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const found = report.analysis?.portfolio;
  if (found === undefined) return <p role="status">{t(news.failed ? "combos.failed" : "combos.working")}</p>;
  return (
    <div className={styles.section}>
      <p>{t("combos.lead")}</p>
      {found.running.length > 0 && <p>{t("combos.running", { forms: formList(i18n, found.running) })}</p>}
      <Summary summary={combinationSummary(found)} found={found} />
    </div>
  );
}
