import { formList, formListFirst, formName, needStatusText, needText, sourceText } from "../../../../wording/phrases";
import type { PortfolioSet } from "../../../../report/analysis";
import { gainsText, setStandingTexts, signed, sumText } from "../../../../wording/advice/portfolio";
import { facts } from "../../../../store/facts";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { ColumnHeads } from "../../../kit/ColumnHeads";
import { WideTable } from "../../../kit/WideTable";
import styles from "./Portfolio.module.css";
import parts from "../../../parts/form/PartsTable.module.css";

type Resource = "staff" | "money";

/** Minimum need of one form, and whether it is recommended or our reading. */
function NeedCell({ form, resource }: { readonly form: string; readonly resource: Resource }) {
  const i18n = useTranslator();
  const needs = facts.workForms.find(({ id }) => id === form)?.needs;
  const need = (resource === "staff" ? needs?.fte : needs?.euroPerYear) ?? null;
  return (
    <td>
      {needText(i18n, resource, need?.minimum ?? null)}
      {need !== null && <span className={parts.aside}>{needStatusText(i18n, need.status)}</span>}
    </td>
  );
}

/** Forms whose staff need is not in the guide: the sum is less informative than it seems. */
function staffUnknown(set: PortfolioSet): readonly string[] {
  return set.forms.filter((form) => facts.workForms.find(({ id }) => id === form)?.needs.fte === null);
}

function Rows({ set }: { readonly set: PortfolioSet }) {
  const i18n = useTranslator();
  return set.forms.map((form) => {
    const added = set.added.find((one) => one.form === form);
    return (
      <tr key={form}>
        <th scope="row">{formName(i18n, form)}</th>
        <td className={parts.number}>{added === undefined ? i18n.t("result.running") : signed(i18n, added.pluses)}</td>
        <td>{added === undefined ? "" : gainsText(i18n, added)}</td>
        <NeedCell form={form} resource="staff" />
        <NeedCell form={form} resource="money" />
      </tr>
    );
  });
}

/** The source of a pair named as a combination, by either of the two forms. */
function namedWhere([first, second]: PortfolioSet["named"][number]) {
  const found = (from: string, to: string) =>
    facts.workForms.find(({ id }) => id === from)?.combinesWith.find(({ form }) => form === to)?.source;
  return found(first, second) ?? found(second, first) ?? null;
}

/** One set: what it delivers together, what each form adds and costs, and whether the guide names it. */
export function OneSet({ set }: { readonly set: PortfolioSet }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const unknown = staffUnknown(set);
  return (
    <article className={styles.set}>
      <h3>{formListFirst(i18n, set.forms)}</h3>
      <p>
        <strong>{t("portfolio.delivers", { delivered: set.delivered, asked: set.asked })}</strong>
      </p>
      <WideTable className={parts.table} caption={t("portfolio.caption", { forms: formList(i18n, set.forms) })}>
        <ColumnHeads
          names={[t("result.columnForm"), t("portfolio.brings"), t("portfolio.on"), t("fit.staff"), t("fit.money")]}
        />
        <tbody>
          <Rows set={set} />
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("result.total")}</th>
            <td colSpan={2} className={parts.number}>
              {t("common.ofAsked", { delivered: set.delivered, asked: set.asked })}
            </td>
            <td>{sumText(i18n, "staff", set)}</td>
            <td>{sumText(i18n, "money", set)}</td>
          </tr>
        </tfoot>
      </WideTable>
      {unknown.length > 0 && (
        <p>{t("portfolio.staffUnknown", { count: unknown.length, forms: formList(i18n, unknown) })}</p>
      )}
      <p>{setStandingTexts(i18n, set).join(" ")}</p>
      {set.named.map((forms) => (
        <p key={forms.join()} className="small">
          {t("portfolio.named", { forms: formList(i18n, forms), source: sourceText(i18n, namedWhere(forms)) })}
        </p>
      ))}
    </article>
  );
}
