import { Link } from "wouter";
import type { OtherForm } from "../../../../report/wish-table";
import { conflictPhrases } from "../../../../wording/advice/conflict";
import { plusChange } from "../../../../wording/advice/difference";
import { missingText } from "../../../../wording/advice/missing";
import { standingText } from "../../../../wording/advice/standing";
import { formName, upperFirst, wishName } from "../../../../wording/phrases";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { paths } from "../../../kit/site/paths";
import { StateText } from "../../../parts/signs/StateText";
import styles from "./Why.module.css";

/** Why a form is not part of the advice: a condition, people or money, what it would add, or the points it lacks. */
function Reason({ row, adds }: OtherForm) {
  const i18n = useTranslator();
  const { advice, part } = row;
  if (advice.conflicts.length > 0)
    return <StateText state="conflict">{upperFirst(i18n, conflictPhrases(i18n, advice.conflicts))}</StateText>;
  if (part === "not-now") {
    const resource = advice.staff.standing === "not-now" ? "staff" : "money";
    return <StateText state="not-now">{standingText(i18n, resource, advice[resource])}</StateText>;
  }
  if (adds === null) return <>{upperFirst(i18n, missingText(i18n, row))}</>;
  const wishes = i18n.format.list(adds.on.map(({ id }) => wishName(i18n, id)));
  return <>{i18n.t(adds.pluses === 0 ? "why.addsNone" : "why.adds", { wishes })}</>;
}

/** The forms that are not in the table, each with its points and what keeps it from the advice. */
export function OtherForms({ others }: { readonly others: readonly OtherForm[] }) {
  const i18n = useTranslator();
  const { t } = i18n;
  return (
    <ul className={styles.others}>
      {others.map(({ row, adds }) => (
        <li key={row.form}>
          <span className={styles.points}>
            {adds === null
              ? t("common.ofAsked", { delivered: row.advice.delivered, asked: row.advice.asked })
              : plusChange(i18n, adds.pluses)}
          </span>
          <Link href={paths.form(row.form)}>{formName(i18n, row.form)}</Link>
          <span className="small">
            <Reason row={row} adds={adds} />
          </span>
        </li>
      ))}
    </ul>
  );
}
