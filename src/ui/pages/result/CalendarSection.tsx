import { useState } from "react";
import { facts } from "../../../store/facts";
import { download } from "../../kit/download";
import { useTranslator } from "../../kit/hooks/translator-context";
import { loadCode } from "../../kit/load-code";
import { CalendarList } from "../../parts/guidance/CalendarList";
import type { SectionProps } from "../../parts/report/section-types";
import { fileName } from "../../../wording/file-name";

/** The next twelve months for this municipality and the best forms; also as a file for one's own calendar. */
export function CalendarSection({ report }: SectionProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const [saved, setSaved] = useState(false);
  const { calendar } = report;
  const save = async () => {
    const { icsText } = await loadCode(() => import("../../../documents/ics/calendar-file"));
    const file = { entries: calendar.dated, channels: facts.channels, today: report.date };
    download(fileName(t("calendar.fileName"), report, "ics"), icsText(i18n, file), "text/calendar");
    setSaved(true);
  };
  return (
    <>
      <CalendarList calendar={calendar} />
      {calendar.dated.length > 0 && (
        <p className="no-print">
          <button type="button" className="button button-quiet" onClick={() => void save()}>
            {t("calendar.file")}
          </button>{" "}
          <span role="status">{saved ? t("export.tableReady", { name: t("calendar.file") }) : ""}</span>
        </p>
      )}
    </>
  );
}
