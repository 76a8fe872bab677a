import { NO_ANSWERS } from "../../../../domain/answers";
import type { Applicant } from "../../../../domain/facts/channel";
import { filterChannels, STATUS_GROUP_IDS } from "../../../../report/browse/channels";
import { calendarOf } from "../../../../report/calendar";
import { facts } from "../../../../store/facts";
import { setFilters, clearFilters } from "../../../../store/browse";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { useToday } from "../../../kit/hooks/use-today";
import { CalendarList } from "../../../parts/guidance/CalendarList";
import { ChannelList } from "../../../parts/form/ChannelList";
import styles from "../Browse.module.css";
import { BrowsePage } from "../BrowsePage";
import { Filters, Select } from "../Filters";
import { formOptions } from "../../../../wording/knowledge/knowledge";
import { useView } from "../../../kit/hooks/use-views";

const ALL_FORMS = facts.workForms.map(({ id }) => id);

const APPLICANTS: readonly Applicant[] = ["municipality", "association", "company", "consortium", "school"];

function ChannelFilters({ count }: { readonly count: string }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { status, form, applicant } = useView("channels");
  const used = APPLICANTS.filter((a) => facts.channels.some(({ rules }) => rules.applicants?.includes(a)));
  return (
    <Filters count={count} onReset={() => clearFilters("channels")}>
      <Select
        label={t("browse.funding.status")}
        value={status}
        options={STATUS_GROUP_IDS.map((id) => ({ value: id, label: t(`browse.funding.group_${id}`) }))}
        onChange={(value) => setFilters("channels", { status: value })}
      />
      <Select
        label={t("browse.funding.form")}
        value={form}
        options={formOptions(i18n, facts.workForms)}
        onChange={(value) => setFilters("channels", { form: value })}
      />
      <Select
        label={t("browse.funding.applicant")}
        value={applicant}
        options={[
          ...used.map((id) => ({ value: id, label: t(`browse.applicant.${id}`) })),
          { value: "not-told" as const, label: t("browse.funding.notTold") },
        ]}
        onChange={(value) => setFilters("channels", { applicant: value })}
      />
    </Filters>
  );
}

/** All moments of the next twelve months, for any municipality. */
function CalendarSection() {
  const { t } = useTranslator();
  const context = { date: useToday(), municipality: null };
  return (
    <section aria-labelledby="calendar" className="stack">
      <h2 id="calendar">{t("calendar.title")}</h2>
      <CalendarList calendar={calendarOf(facts, NO_ANSWERS, context, ALL_FORMS)} />
    </section>
  );
}

/** The funding channels in the guide and their present state; ended ones stay in the list. */
export function FundingPage() {
  const { t } = useTranslator();
  const view = useView("channels");
  const shown = filterChannels(facts.channels, view);
  return (
    <BrowsePage title={t("browse.funding.title")} lead={t("browse.funding.lead", { count: facts.channels.length })}>
      <ChannelFilters count={t("browse.funding.count", { shown: shown.length, total: facts.channels.length })} />
      {shown.length === 0 ? (
        <p>{t("browse.none")}</p>
      ) : (
        <section aria-labelledby="channels" className={styles.channels}>
          <h2 id="channels">{t("browse.funding.list")}</h2>
          <ChannelList channels={shown} />
        </section>
      )}
      <CalendarSection />
    </BrowsePage>
  );
}
