import type { RunningAdvice } from "../../../../domain/advice";
import type { RankingRow } from "../../../../report/report";
import { runningLine, runningSetText } from "../../../../wording/advice/running";
import { useTranslator } from "../../../kit/hooks/translator-context";

interface Props {
  readonly running: RunningAdvice;
  readonly ranking: readonly RankingRow[];
  /** Sentences that stand above it. */
  readonly said: readonly string[];
}

/** Running forms: what they deliver together, and a verdict on each with its reason. */
export function RunningForms({ running, ranking, said }: Props) {
  const i18n = useTranslator();
  const set = runningSetText(i18n, running).filter((sentence) => !said.includes(sentence));
  return (
    <>
      {set.length > 0 && <p>{set.join(" ")}</p>}
      <ul className="bullets">
        {running.forms.map((form) => (
          <li key={form.form}>{runningLine(i18n, form, ranking.find((row) => row.form === form.form)?.advice)}</li>
        ))}
      </ul>
      <p className="small">{i18n.t("running.reading")}</p>
    </>
  );
}
