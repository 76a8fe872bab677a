import { NO_ANSWERS } from "../../../../domain/answers";
import { calendarOf } from "../../../../report/calendar";
import { facts } from "../../../../store/facts";
import { useToday } from "../../../kit/hooks/use-today";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { CalendarList } from "../../../parts/guidance/CalendarList";

const ALL_FORMS = facts.workForms.map(({ id }) => id);

/** All moments of the next twelve months, for any municipality. */
export function CalendarSection() {
  const { t } = useTranslator();
  const context = { date: useToday(), municipality: null };
  return (
    <section aria-labelledby="calendar" className="stack">
      <h2 id="calendar">{t("calendar.title")}</h2>
      <CalendarList calendar={calendarOf(facts, NO_ANSWERS, context, ALL_FORMS)} />
    </section>
  );
}
