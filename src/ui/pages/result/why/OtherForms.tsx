import { Fragment } from "react";
import { Link } from "wouter";
import type { Id } from "../../../../domain/id";
import type { Pluses } from "../../../../domain/level";
import type { OtherForm } from "../../../../report/compare/wish-table";
import { conflictPhrases } from "../../../../wording/advice/conflict";
import { plusChange } from "../../../../wording/advice/difference";
import { missingText } from "../../../../wording/advice/missing";
import { amountList, formName, upperFirst, wishName } from "../../../../wording/phrases";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { paths } from "../../../kit/site/paths";
import { StateText } from "../../../parts/signs/StateText";
import styles from "./Why.module.css";

interface Props {
  readonly others: readonly OtherForm[];
  /** What the form of the advice adds to what runs; null = nothing is added. */
  readonly added: Pluses | null;
}

/** Why a form is not part of the advice: a condition, people or money, what it would add, or the points it lacks. */
function Reason({ row, adds, added }: OtherForm & Pick<Props, "added">) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { advice, part } = row;
  if (advice.conflicts.length > 0)
    return <StateText state="conflict">{upperFirst(i18n, conflictPhrases(i18n, advice.conflicts))}</StateText>;
  if (part === "not-now") {
    const amounts = amountList(i18n, advice.staff.lacking, advice.money.lacking);
    return <StateText state="not-now">{t("why.lacks", { amounts })}</StateText>;
  }
  if (adds === null) return <>{upperFirst(i18n, missingText(i18n, row))}</>;
  const wishes = i18n.format.list(adds.on.map(({ id }) => wishName(i18n, id)));
  return <>{t(adds.pluses === added ? "why.addsSame" : "why.adds", { wishes })}</>;
}

function FormLinks({ forms }: { readonly forms: readonly Id[] }) {
  const i18n = useTranslator();
  return (
    <span>
      {forms.map((form, index) => (
        <Fragment key={form}>
          {index > 0 && ", "}
          <Link href={paths.form(form)}>{formName(i18n, form)}</Link>
        </Fragment>
      ))}
    </span>
  );
}

/** Whether the only thing to say of a form is that it adds nothing. */
function isIdle({ row, adds }: OtherForm): boolean {
  return adds?.pluses === 0 && row.part === "possible" && row.advice.conflicts.length === 0;
}

/** The forms that are not in the table, each with its points and what keeps it from the advice. */
export function OtherForms({ others, added }: Props) {
  const i18n = useTranslator();
  const { t } = i18n;
  const idle = others.filter(isIdle).map(({ row }) => row.form);
  return (
    <ul className={styles.others}>
      {others
        .filter((other) => !isIdle(other))
        .map(({ row, adds }) => (
          <li key={row.form}>
            <span className={styles.points}>
              {adds === null
                ? t("common.ofAsked", { delivered: row.advice.delivered, asked: row.advice.asked })
                : // That a form adds nothing either is beside the point where a condition keeps it out.
                  (adds.pluses > 0 || row.advice.conflicts.length === 0) && plusChange(i18n, adds.pluses)}
            </span>
            <FormLinks forms={[row.form]} />
            <span className="small">
              <Reason row={row} adds={adds} added={added} />
            </span>
          </li>
        ))}
      {idle.length > 0 && (
        <li>
          <span className={styles.points}>{plusChange(i18n, 0)}</span>
          <FormLinks forms={idle} />
        </li>
      )}
    </ul>
  );
}
