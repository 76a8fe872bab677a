import { NO_ANSWERS } from "../../../../domain/answers";
import { calendarOf } from "../../../../report/calendar";
import { entryDateText, momentText } from "../../../../wording/calendar";
import { facts } from "../../../../store/app";
import { useToday } from "../../../kit/hooks/use-today";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { Named } from "../../../kit/Named";

const ALL_FORMS = facts.workForms.map(({ id }) => id);

/** Every moment of the coming twelve months, whoever asks. */
export function CalendarSection() {
  const i18n = useTranslator();
  const { t } = i18n;
  const context = { date: useToday(), municipality: null };
  const { dated, always } = calendarOf(facts, NO_ANSWERS, context, ALL_FORMS);
  return (
    <section aria-labelledby="calendar" className="stack">
      <h2 id="calendar">{t("calendar.title")}</h2>
      <p>{t("calendar.lead")}</p>
      <ul className="bullets">
        {dated.map((entry) => (
          <li key={entry.moment.id}>
            <strong>{entryDateText(i18n, entry)}</strong>
            {i18n.format.colon}
            <Named>{momentText(i18n, entry.moment)}</Named>
          </li>
        ))}
      </ul>
      <h3>{t("calendar.alwaysTitle")}</h3>
      <ul className="bullets">
        {always.map((moment) => (
          <li key={moment.id}>
            <Named>{momentText(i18n, moment)}</Named>
          </li>
        ))}
      </ul>
    </section>
  );
}
