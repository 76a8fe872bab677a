import { entryDateText, momentText } from "../../../wording/knowledge/calendar";
import type { Calendar } from "../../../report/calendar";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Bullets, Named } from "../../kit/Named";

/** The moments of a calendar by date, then what is open all year. */
export function CalendarList({ calendar: { dated, always } }: { readonly calendar: Calendar }) {
  const i18n = useTranslator();
  const { t } = i18n;
  return (
    <>
      <p>{dated.length === 0 ? t("calendar.none") : t("calendar.lead")}</p>
      {dated.length > 0 && (
        <ul className="bullets">
          {dated.map((entry) => (
            <li key={entry.moment.id}>
              <strong>{entryDateText(i18n, entry)}</strong>
              {i18n.format.colon}
              <Named>{momentText(i18n, entry.moment)}</Named>
            </li>
          ))}
        </ul>
      )}
      {always.length > 0 && (
        <>
          <h3>{t("calendar.alwaysTitle")}</h3>
          <Bullets texts={always.map((moment) => momentText(i18n, moment))} />
        </>
      )}
    </>
  );
}
