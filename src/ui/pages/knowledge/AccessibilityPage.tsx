import { Link } from "wouter";
import { paths } from "../../kit/site/paths";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Bullets, Named } from "../../kit/Named";
import { BrowsePage } from "./BrowsePage";

/** Date of the statement; to be changed along with it. */
const PREPARED_ON = "2026-11-25";

const NOT_YET = ["content1", "content2", "content3"] as const;
const TESTS = ["test1", "test2", "test3", "test4"] as const;

/** The accessibility statement, following the model of Commission Implementing Decision (EU) 2018/1523. */
export function AccessibilityPage() {
  const { t, format } = useTranslator();
  return (
    <BrowsePage title={t("browse.accessibility.title")} lead={t("browse.accessibility.lead")}>
      <div className="prose">
        <Named as="p">{t("browse.accessibility.commitment1")}</Named>
        <p>{t("browse.accessibility.commitment2")}</p>
        <h2>{t("browse.accessibility.statusTitle")}</h2>
        <p>{t("browse.accessibility.status")}</p>
        <h2>{t("browse.accessibility.contentTitle")}</h2>
        <h3>{t("browse.accessibility.notYetTitle")}</h3>
        <Bullets texts={NOT_YET.map((item) => t(`browse.accessibility.${item}`))} />
        <h3>{t("browse.accessibility.outsideTitle")}</h3>
        <p>{t("browse.accessibility.outside")}</p>
        <h2>{t("browse.accessibility.preparationTitle")}</h2>
        <p>{t("browse.accessibility.preparation", { date: format.date(PREPARED_ON) })}</p>
        <h3>{t("browse.accessibility.testsTitle")}</h3>
        <Bullets texts={TESTS.map((item) => t(`browse.accessibility.${item}`))} />
        <h2>{t("browse.accessibility.feedbackTitle")}</h2>
        <p>{t("browse.accessibility.feedback1")}</p>
        <p>{t("browse.accessibility.feedback2")}</p>
        <p>
          <Link href={paths.reportError(paths.accessibility)}>{t("browse.reportError.title")}</Link>
        </p>
        <h2>{t("browse.accessibility.enforcementTitle")}</h2>
        <Named as="p">{t("browse.accessibility.enforcement")}</Named>
        <p>
          <a href="https://www.vlaamseombudsdienst.be" rel="noreferrer">
            <Named>{t("browse.accessibility.ombuds")}</Named>
          </a>
        </p>
      </div>
    </BrowsePage>
  );
}
