import {
  formList,
  formListFirst,
  formName,
  needText,
  partName,
  resourceAmount,
  resourceText,
  sourceText,
} from "../../../../wording/phrases";
import type { Translator } from "../../../../i18n/translator";
import type { Analysis } from "../../../../report/analysis";
import { namedWithSource } from "../../../../report/combination-summary";
import { facts } from "../../../../store/app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { ScrollRegion } from "../../../kit/ScrollRegion";
import styles from "./Combinations.module.css";
import parts from "../../../parts/form/PartsTable.module.css";

/** One set of forms. */
export type PortfolioSet = Analysis["portfolio"]["sets"][number];

type Added = PortfolioSet["added"][number];
type Resource = "staff" | "money";

/** "+3", and "−1" with a real minus. */
function signed({ format }: Translator, pluses: number): string {
  return pluses < 0 ? `−${format.number(-pluses)}` : `+${format.number(pluses)}`;
}

/** "minstens 0,5 VTE"; unknown where nothing at all is known. */
export function sumText(i18n: Translator, resource: Resource, { known, atLeast }: PortfolioSet["staff"]): string {
  if (!atLeast) return needText(i18n, resource, known);
  if (known === 0) return i18n.t("common.unknown");
  return i18n.t("combos.atLeast", { amount: resourceAmount(i18n, resource, known) });
}

/** How the sum meets what there is; where a need is unknown, the sum says the half of it already. */
function SumCell({ resource, set }: { readonly resource: Resource; readonly set: PortfolioSet }) {
  const i18n = useTranslator();
  const sum = set[resource];
  const fit = set.feasibility[resource];
  const rest = sum.known === 0 ? null : i18n.t("combos.restUnknown");
  const aside = sum.atLeast && fit.unknown === "need" ? rest : resourceText(i18n, resource, fit);
  return (
    <td>
      {sumText(i18n, resource, sum)}
      {aside !== null && <span className="small"> ({aside})</span>}
    </td>
  );
}

function gainsText(i18n: Translator, added: Added): string {
  return added.on
    .map((gain) => i18n.t("combos.gain", { name: partName(i18n, gain), amount: signed(i18n, gain.pluses) }))
    .join(i18n.format.semicolon);
}

/** Minimum of one form, with whether the guide recommends it or we read it. */
function NeedCell({ form, resource }: { readonly form: string; readonly resource: Resource }) {
  const i18n = useTranslator();
  const needs = facts.workForms.find(({ id }) => id === form)?.needs;
  const need = (resource === "staff" ? needs?.fte : needs?.euroPerYear) ?? null;
  return (
    <td>
      {needText(i18n, resource, need?.minimum ?? null)}
      {need !== null && (
        <span className={parts.aside}>{i18n.t(need.status === "reading" ? "fit.reading" : "fit.recommended")}</span>
      )}
    </td>
  );
}

/** Forms of which the guide tells no staff: the sum says less than it seems to. */
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

/** One set: what it delivers together, what each form brings and costs, and whether the guide names it. */
export function CombinationSet({ set }: { readonly set: PortfolioSet }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const caption = t("combos.caption", { forms: formList(i18n, set.forms) });
  const unknown = staffUnknown(set);
  return (
    <article className={styles.set}>
      <h3>{formListFirst(i18n, set.forms)}</h3>
      <p>
        <strong>{t("combos.delivers", { delivered: set.delivered, asked: set.asked })}</strong>
      </p>
      <ScrollRegion label={caption}>
        <table className={parts.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("result.columnForm")}</th>
              <th scope="col">{t("combos.brings")}</th>
              <th scope="col">{t("combos.on")}</th>
              <th scope="col">{t("fit.staff")}</th>
              <th scope="col">{t("fit.money")}</th>
            </tr>
          </thead>
          <tbody>
            <Rows set={set} />
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("result.total")}</th>
              <td colSpan={2} className={parts.number}>
                {t("common.ofAsked", { delivered: set.delivered, asked: set.asked })}
              </td>
              <SumCell resource="staff" set={set} />
              <SumCell resource="money" set={set} />
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      {unknown.length > 0 && <p>{t("combos.staffUnknown", { forms: formList(i18n, unknown) })}</p>}
      {namedWithSource(facts, set).map(({ forms, source }) => (
        <p key={forms.join()} className="small">
          {t("combos.named", { forms: formList(i18n, forms), source: sourceText(i18n, source) })}
        </p>
      ))}
    </article>
  );
}
