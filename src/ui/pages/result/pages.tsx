import type { ReactNode } from "react";
import { Link } from "wouter";
import { channelsFor } from "../../../report/match/channels";
import { wishTableOf } from "../../../report/compare/wish-table";
import { certaintyWord } from "../../../wording/advice/certainty";
import { headlineReasons, whyTitle } from "../../../wording/advice/headline";
import { meansTitle } from "../../../wording/plan/sums";
import { formList, wishName } from "../../../wording/phrases";
import { usePage } from "../../kit/hooks/use-page";
import { paths } from "../../kit/site/paths";
import { useTranslator } from "../../kit/hooks/translator-context";
import { MatchedChannels } from "../../parts/form/ChannelList";
import { PracticeList } from "../../parts/form/PracticeList";
import type { SectionProps } from "../../parts/report/section-types";
import { AnswerFields } from "./AnswerFields";
import { CalendarSection } from "./CalendarSection";
import { CertaintySection } from "./certainty/CertaintySection";
import { ExportPanel } from "./export/ExportPanel";
import { Networks } from "./Networks";
import { PlanSection, useShownPlan } from "./plan/PlanSection";
import { PortfolioSection } from "./portfolio/PortfolioSection";
import styles from "./ResultPage.module.css";
import type { PARTS } from "./sections";
import { StepsSection } from "./StepsSection";
import { OtherForms } from "./why/OtherForms";
import { RunningForms } from "./why/RunningForms";
import { TopForms } from "./why/TopForms";
import { WishTable } from "./why/WishTable";
import { CounterfactualSection } from "./whatif/CounterfactualSection";

interface PageProps {
  readonly part: (typeof PARTS)[number];
  /** Instead of the name of the part. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

function Page({ part, title: own, children }: PageProps) {
  const { t } = useTranslator();
  const title = own ?? t(`overview.part.${part}`);
  const heading = usePage(title);
  return (
    <div className={styles.sections}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  /** Only for the screen: nothing of it works on paper. */
  readonly noPrint?: boolean;
  readonly children: ReactNode;
}

function Part({ id, title, noPrint = false, children }: PartProps) {
  return (
    <section aria-labelledby={id} className={`stack${noPrint ? " no-print" : ""}`}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Why: wish by wish, what runs, the other forms, and the forms of the advice in detail. */
export function WhyPage({ report }: SectionProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const running = report.headline.kind === "top" ? report.headline.running : null;
  const table = wishTableOf(report);
  const read = (table?.wishes ?? []).flatMap(({ kind, id }) => (kind === "benefit" ? [] : [wishName(i18n, id)]));
  return (
    <Page part="why" title={whyTitle(i18n, report)}>
      {table !== null && (
        <>
          <p className={styles.lead}>{headlineReasons(i18n, report, false).join(" ")}</p>
          <WishTable table={table} report={report} />
          {read.length > 0 && <p className="small">{t("why.reading", { wishes: i18n.format.list(read) })}</p>}
        </>
      )}
      {running !== null && (
        <Part id="running" title={t("running.title")}>
          <RunningForms running={running} ranking={report.ranking} />
        </Part>
      )}
      {table !== null && table.others.length > 0 && (
        <Part id="others" title={t("why.others")}>
          <OtherForms others={table.others} added={running?.adds?.pluses ?? null} />
        </Part>
      )}
      {report.top.length > 0 && (
        <Part id="top" title={t("result.topTitle")}>
          <TopForms report={report} />
        </Part>
      )}
    </Page>
  );
}

/** People and money needed, year by year. */
export function MeansPage(props: SectionProps) {
  const i18n = useTranslator();
  const shown = useShownPlan(props);
  return (
    <Page part="means" title={shown === null ? undefined : meansTitle(i18n, shown.plan)}>
      {shown !== null && <PlanSection {...props} shown={shown} />}
    </Page>
  );
}

/** Examples, funding, help and networks, by the themes chosen here. */
export function SupportPage({ report }: SectionProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const top = report.top.map(({ form }) => form);
  const forms = formList(i18n, top);
  if (top.length === 0)
    return (
      <Page part="support">
        <p>
          {t("matched.noForms")} <Link href={paths.forms}>{t("form.listTitle")}</Link>
        </p>
      </Page>
    );
  return (
    <Page part="support">
      <AnswerFields paths={["themes"]} />
      <Part id="examples" title={t("matched.examplesTitle")}>
        <p>{t("matched.examplesLead", { forms })}</p>
        <PracticeList matches={report.examples} withForm={top.length > 1} />
      </Part>
      <Part id="funding" title={t("matched.fundingTitle")}>
        <p>{t("matched.fundingLead", { forms })}</p>
        <MatchedChannels matches={channelsFor(report.channels, top)} withForm={top.length > 1} />
      </Part>
      {report.networks.length > 0 && (
        <Part id="networks" title={t("result.networks")}>
          <Networks report={report} />
        </Part>
      )}
    </Page>
  );
}

/** How certain it is, what would change it, and what goes together. */
export function CertaintyPage(props: SectionProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { headline } = props.report;
  const word = certaintyWord(i18n, headline);
  const title = word === null ? t("certainty.title") : t("certainty.answer", { word });
  return (
    <Page part="certainty" title={headline.kind === "top" ? title : undefined}>
      {headline.kind === "top" && <CertaintySection {...props} />}
      <Part id="changes" title={t("counterfactual.title")}>
        <CounterfactualSection {...props} />
      </Part>
      <Part id="combinations" title={t("portfolio.title")}>
        <PortfolioSection {...props} />
      </Part>
    </Page>
  );
}

/** First steps, respondent, documents, tables and links. */
export function TakeAlongPage(props: SectionProps) {
  const { t } = useTranslator();
  return (
    <Page part="take-along">
      {props.report.top.length > 0 && (
        <Part id="steps" title={t("steps.title")}>
          <StepsSection {...props} />
        </Part>
      )}
      {props.report.top.length > 0 && (
        <Part id="calendar" title={t("calendar.title")}>
          <CalendarSection {...props} />
        </Part>
      )}
      <Part id="export" title={t("overview.documents")} noPrint>
        <AnswerFields paths={["respondent.name", "respondent.role"]} />
        <ExportPanel {...props} />
      </Part>
    </Page>
  );
}
