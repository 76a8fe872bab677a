import { Link } from "wouter";
import { pagesOf } from "../../../../domain/question";
import { core } from "../../../../store/app";
import { ownExampleText } from "../../../../wording/advice/own-example";
import { Named } from "../../../kit/Named";
import { equal } from "../../../../domain/values/equal";
import { NO_ANSWERS } from "../../../../domain/answers";
import { headlineReasons, headlineTitle } from "../../../../wording/advice/headline";
import { usePage } from "../../../kit/hooks/use-page";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { paths } from "../../../kit/site/paths";
import { Icon } from "../../../parts/signs/Icon";
import type { SectionProps } from "../../../parts/report/section-types";
import { Ranking } from "../ranking/Ranking";
import { DuelStrip } from "../certainty/DuelStrip";
import { Facts } from "./Facts";
import { Head } from "./Head";
import styles from "./Overview.module.css";

/** The page that asks what is running. */
const RUNNING_PAGE = pagesOf(core.questionnaire).find(({ questions }) =>
  questions.some(({ answerPath }) => answerPath === "runningForms"),
);

/** Asks back about an example of this municipality that was not ticked as running. */
function OwnExample({ report }: Pick<SectionProps, "report">) {
  const i18n = useTranslator();
  const text = ownExampleText(i18n, report, 1);
  if (text === null) return null;
  return (
    <p className="small">
      <Named>{text}</Named>{" "}
      {RUNNING_PAGE !== undefined && (
        <Link href={paths.change(RUNNING_PAGE.id)} className="no-print">
          {i18n.t("overview.tellRunning")}
        </Link>
      )}
    </p>
  );
}

/** The next steps from here, with what they offer. */
function Onwards() {
  const { t } = useTranslator();
  return (
    <ul className={`${styles.onwards} no-print`}>
      {(["why", "means", "support", "certainty"] as const).map((part) => (
        <li key={part}>
          <Link href={paths.resultSection(part)}>
            {t(`overview.part.${part}`)} <Icon name="next" />
          </Link>
          <p>{t(`overview.about.${part}`)}</p>
        </li>
      ))}
    </ul>
  );
}

/** Nothing was asked: what is missing, and where to fill it in, or to open the link to existing answers. */
function NothingAsked({ report }: Pick<SectionProps, "report">) {
  const i18n = useTranslator();
  const { t } = i18n;
  const heading = usePage(t("result.title"));
  const empty = equal(report.answers, NO_ANSWERS);
  return (
    <header className={styles.said}>
      <h1 ref={heading} tabIndex={-1}>
        {headlineTitle(i18n, report.headline)}
      </h1>
      <p className={styles.lead}>{headlineReasons(i18n, report, false).join(" ")}</p>
      {empty && <p>{t("overview.askLink")}</p>}
      <p className={styles.actions}>
        <Link href={paths.check} className="button">
          {t("overview.toQuestions")}
        </Link>
      </p>
    </header>
  );
}

/** The advice on one screen: what to do, the four facts, and all forms. */
export function Overview(props: SectionProps) {
  const { report, news, difference } = props;
  const { t } = useTranslator();
  if (report.headline.kind === "nothing-asked") return <NothingAsked report={report} />;
  return (
    <div className={styles.page}>
      <Head {...props} />
      <Facts report={report} news={news} />
      <OwnExample report={report} />
      <DuelStrip report={report} />
      <Ranking report={report} difference={difference} />
      <Onwards />
      <p className="small">{t("result.limits")}</p>
    </div>
  );
}
