import { formList } from "../../../../wording/phrases";
import { addsForms, portfolioTexts } from "../../../../wording/advice/portfolio";
import type { Analysis, PortfolioSet } from "../../../../report/analysis";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { OneSet } from "./OneSet";
import { Waiting } from "../waiting/Waiting";
import styles from "./Portfolio.module.css";
import type { SectionProps } from "../../../parts/report/section-types";

/** How many of the best sets are expanded. */
const OPEN = 2;

/** Forms in every best set, in some, in none. */
function Membership({ core, sometimes, none }: Analysis["portfolio"]) {
  const i18n = useTranslator();
  const lists = [
    ["core", core],
    ["sometimes", sometimes],
    ["none", none],
  ] as const;
  return (
    <ul className="bullets">
      {lists.map(([key, forms]) =>
        forms.length === 0 ? null : <li key={key}>{i18n.t(`portfolio.${key}`, { forms: formList(i18n, forms) })}</li>,
      )}
    </ul>
  );
}

function Sets({ best }: { readonly best: readonly PortfolioSet[] }) {
  const { t } = useTranslator();
  const others = best.slice(OPEN);
  return (
    <>
      {best.slice(0, OPEN).map((set) => (
        <OneSet key={set.forms.join()} set={set} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{t("portfolio.others", { count: others.length })}</summary>
          {others.map((set) => (
            <OneSet key={set.forms.join()} set={set} />
          ))}
        </details>
      )}
      <p className="small">
        {t("portfolio.note")} {t("result.moneyNote")}
      </p>
    </>
  );
}

/** Forms together: the best sets within people and money, with what each form adds and costs. */
export function PortfolioSection({ report, news }: SectionProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const found = report.analysis?.portfolio;
  if (found === undefined)
    return news.failed ? <p role="status">{t("portfolio.failed")}</p> : <Waiting text={t("portfolio.working")} />;
  const sets = addsForms(found);
  const [first] = found.best;
  return (
    <div className={styles.section}>
      <p>{t("portfolio.lead")}</p>
      {found.running.length > 0 && <p>{t("portfolio.running", { forms: formList(i18n, found.running) })}</p>}
      {portfolioTexts(i18n, found).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {!sets && first?.added.length === 0 && <OneSet set={first} />}
      {sets && <Sets best={found.best} />}
      {sets && found.best.length > 1 && <Membership {...found} />}
    </div>
  );
}
