import type { ReactNode } from "react";
import { Link } from "wouter";
import type { JointStanding } from "../../../../domain/advice";
import type { Report } from "../../../../report/report";
import { nextSteps } from "../../../../report/steps";
import { certaintySentence, certaintyWord } from "../../../../wording/advice/certainty";
import { formName, upperFirst } from "../../../../wording/phrases";
import { standingCell, standingText, standingWord } from "../../../../wording/advice/standing";
import { nextMomentText } from "../../../../wording/knowledge/calendar";
import { stepText } from "../../../../wording/knowledge/steps";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { Named } from "../../../kit/Named";
import { paths } from "../../../kit/site/paths";
import { AddressLink } from "../../../parts/guidance/AddressLine";
import { Icon, type IconName } from "../../../parts/signs/Icon";
import { StateText } from "../../../parts/signs/StateText";
import type { SectionProps } from "../../../parts/report/section-types";
import { Waiting } from "../waiting/Waiting";
import styles from "./Overview.module.css";

/** Number of forms whose people and money are described; the list has them all. */
const MOST_FORMS = 2;

interface FactProps {
  readonly icon: IconName;
  readonly name: string;
  readonly children: ReactNode;
}

function Fact({ icon, name, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>
        <Icon name={icon} /> {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The subject: the set if there are running forms (form null), otherwise the first forms of the advice. */
interface Stands {
  readonly form: string | null;
  readonly of: JointStanding;
}

function standsOf({ headline, ranking }: Report, chosen: readonly string[]): readonly Stands[] {
  if (headline.kind === "top" && headline.running !== null) return [{ form: null, of: headline.running.means }];
  return chosen.slice(0, MOST_FORMS).flatMap((form) => {
    const found = ranking.find((row) => row.form === form);
    return found === undefined ? [] : [{ form, of: found.advice }];
  });
}

function Resource({ resource, stands }: { readonly resource: "staff" | "money"; readonly stands: readonly Stands[] }) {
  const i18n = useTranslator();
  const texts = stands.map(({ of }) => standingText(i18n, resource, of[resource]));
  // Two forms with the same standing are described once.
  const distinct = new Set(texts).size === 1 ? stands.slice(0, 1) : stands;
  return (
    <Fact icon={resource === "staff" ? "people" : "money"} name={i18n.t(`fit.${resource}`)}>
      {distinct.map(({ form, of }, index) => (
        <div key={form}>
          <strong>
            <StateText state={of[resource].standing}>
              {distinct.length > 1 && form !== null
                ? `${formName(i18n, form)}${i18n.format.colon}${standingCell(i18n, resource, of[resource])}`
                : upperFirst(i18n, standingWord(i18n, of[resource].standing))}
            </StateText>
          </strong>
          {distinct.length === 1 && <p className="small">{texts[index]}</p>}
        </div>
      ))}
    </Fact>
  );
}

function Missing({ failed }: { readonly failed: boolean }) {
  const { t } = useTranslator();
  if (failed) return <p className="small">{t("overview.certaintyFailed")}</p>;
  return <Waiting className="small" text={t("certainty.working")} />;
}

/** How certain it is; space is reserved while this is calculated, so that nothing below moves. */
function CertaintyFact({ report, news }: Pick<SectionProps, "report" | "news">) {
  const i18n = useTranslator();
  const { headline } = report;
  const failed = news.failed || news.stage === "failed";
  const known = headline.kind === "top" && headline.robustness !== null;
  return (
    <Fact icon="scales" name={i18n.t("overview.part.certainty")}>
      <div aria-busy={!known && !failed}>
        {known ? (
          <>
            <strong>{certaintyWord(i18n, headline)}</strong>
            <p className="small">{certaintySentence(i18n, headline)}</p>
          </>
        ) : (
          <Missing failed={failed} />
        )}
      </div>
    </Fact>
  );
}

/** The first open step, the first with an address, and the next date. */
function NextStep({ report, form }: { readonly report: Report; readonly form: string }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const steps = report.steps.find((one) => one.form === form);
  if (steps === undefined) return null;
  if (report.headline.kind === "top" && report.headline.everyForm)
    return (
      <Fact icon="flag" name={t("overview.nextStep")}>
        <strong>
          <Link href={paths.check}>{t("overview.toQuestions")}</Link>
        </strong>
      </Fact>
    );
  const [next, addressed = next] = nextSteps(steps);
  const moment = next?.moment ?? steps.moment;
  return (
    <Fact icon="flag" name={t("overview.nextStep")}>
      <strong>
        {report.brief.kind === "choose" && <Named>{`${formName(i18n, form)}${i18n.format.colon}`}</Named>}
        <Named>{next === undefined ? t("overview.allDone") : stepText(i18n, steps, next)}</Named>
      </strong>
      <p className="small">
        {addressed !== next && addressed !== undefined && (
          <>
            <Named>{stepText(i18n, steps, addressed)}</Named>{" "}
          </>
        )}
        <AddressLink link={addressed?.at?.link ?? null} />
      </p>
      <p className="small">
        {moment !== null && (
          <>
            <Named>{nextMomentText(i18n, moment)}</Named>{" "}
          </>
        )}
        <Link href={paths.resultSection("take-along")}>{t("overview.allSteps")}</Link>
      </p>
    </Fact>
  );
}

/** Money, people, certainty and the next step, each as a verdict with one quiet line. */
export function Facts({ report, news }: Pick<SectionProps, "report" | "news">) {
  const chosen = report.brief.forms;
  const stands = standsOf(report, chosen);
  const [first] = chosen;
  if (first === undefined) return null;
  return (
    <dl className={styles.facts}>
      <Resource resource="money" stands={stands} />
      <Resource resource="staff" stands={stands} />
      {report.headline.kind === "top" && <CertaintyFact report={report} news={news} />}
      <NextStep report={report} form={first} />
    </dl>
  );
}
