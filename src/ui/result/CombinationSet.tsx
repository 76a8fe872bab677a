import {
  formList,
  formListFirst,
  formName,
  needText,
  partName,
  resourceAmount,
  resourceText,
  sourceText,
} from "../../i18n/phrases";
import type { Words } from "../../i18n/words";
import type { Analysis } from "../../report/analysis";
import { namedWithSource } from "../../report/combination-summary";
import { facts } from "../../state/app";
import { useWords } from "../app/words-context";
import { ScrollRegion } from "../components/ScrollRegion";
import styles from "./Combinations.module.css";
import parts from "./PartsTable.module.css";

/** One set of forms. */
export type Combination = Analysis["combinations"]["sets"][number];

type Added = Combination["added"][number];
type Resource = "staff" | "money";

/** "+3", and "−1" with a real minus. */
function signed({ format }: Words, pluses: number): string {
  return pluses < 0 ? `−${format.number(-pluses)}` : `+${format.number(pluses)}`;
}

/** "minstens 0,5 VTE"; unknown where nothing at all is known. */
export function sumText(words: Words, resource: Resource, { known, atLeast }: Combination["staff"]): string {
  if (!atLeast) return needText(words, resource, known);
  if (known === 0) return words.t("common.unknown");
  return words.t("combos.atLeast", { amount: resourceAmount(words, resource, known) });
}

/** How the sum meets what there is; where a need is unknown, the sum says the half of it already. */
function SumCell({ resource, set }: { readonly resource: Resource; readonly set: Combination }) {
  const words = useWords();
  const sum = set[resource];
  const fit = set.feasibility[resource];
  const rest = sum.known === 0 ? null : words.t("combos.restUnknown");
  const aside = sum.atLeast && fit.unknown === "need" ? rest : resourceText(words, resource, fit);
  return (
    <td>
      {sumText(words, resource, sum)}
      {aside !== null && <span className="small"> ({aside})</span>}
    </td>
  );
}

function gainsText(words: Words, added: Added): string {
  return added.on
    .map((gain) => words.t("combos.gain", { name: partName(words, gain), amount: signed(words, gain.pluses) }))
    .join(words.format.semicolon);
}

/** Minimum of one form, with whether the guide recommends it or we read it. */
function NeedCell({ form, resource }: { readonly form: string; readonly resource: Resource }) {
  const words = useWords();
  const needs = facts.workForms.find(({ id }) => id === form)?.needs;
  const need = (resource === "staff" ? needs?.fte : needs?.euroPerYear) ?? null;
  return (
    <td>
      {needText(words, resource, need?.minimum ?? null)}
      {need !== null && (
        <span className={parts.aside}>{words.t(need.status === "reading" ? "fit.reading" : "fit.recommended")}</span>
      )}
    </td>
  );
}

/** Forms of which the guide tells no staff: the sum says less than it seems to. */
function staffUnknown(set: Combination): readonly string[] {
  return set.forms.filter((form) => facts.workForms.find(({ id }) => id === form)?.needs.fte === null);
}

function Rows({ set }: { readonly set: Combination }) {
  const words = useWords();
  return set.forms.map((form) => {
    const added = set.added.find((one) => one.form === form);
    return (
      <tr key={form}>
        <th scope="row">{formName(words, form)}</th>
        <td className={parts.number}>
          {added === undefined ? words.t("result.running") : signed(words, added.pluses)}
        </td>
        <td>{added === undefined ? "" : gainsText(words, added)}</td>
        <NeedCell form={form} resource="staff" />
        <NeedCell form={form} resource="money" />
      </tr>
    );
  });
}

/** One set: what it delivers together, what each form brings and costs, and whether the guide names it. */
export function CombinationSet({ set }: { readonly set: Combination }) {
  const words = useWords();
  const { t } = words;
  const caption = t("combos.caption", { forms: formList(words, set.forms) });
  const unknown = staffUnknown(set);
  return (
    <article className={styles.set}>
      <h3>{formListFirst(words, set.forms)}</h3>
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
      {unknown.length > 0 && <p>{t("combos.staffUnknown", { forms: formList(words, unknown) })}</p>}
      {namedWithSource(facts, set).map(({ forms, source }) => (
        <p key={forms.join()} className="small">
          {t("combos.named", { forms: formList(words, forms), source: sourceText(words, source) })}
        </p>
      ))}
    </article>
  );
}
