import type { RunningAdvice } from "../../../../domain/advice";
import type { RankingRow } from "../../../../report/report";
import { runningLine } from "../../../../wording/advice/running";
import { useTranslator } from "../../../kit/hooks/translator-context";

interface Props {
  readonly running: RunningAdvice;
  readonly ranking: readonly RankingRow[];
}

/** A verdict on each running form, with its reason. */
export function RunningForms({ running, ranking }: Props) {
  const i18n = useTranslator();
  return (
    <>
      <ul className="bullets">
        {running.forms.map((form) => (
          <li key={form.form}>{runningLine(i18n, form, ranking.find((row) => row.form === form.form)?.advice)}</li>
        ))}
      </ul>
      <p className="small">{i18n.t("running.reading")}</p>
    </>
  );
}
