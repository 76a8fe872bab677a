import { formListFirst, formName } from "../../../wording/phrases";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./Group.module.css";
import type { Group, GroupState } from "./use-group";

function useStateText(state: GroupState, count: number): string {
  const { t } = useTranslator();
  if (state.kind === "failed") return t("group.problem");
  return state.kind === "ready" ? t("group.ready") : t("group.busy", { done: state.done, count });
}

/** Agreement in words and number. */
export function AgreementText({ group }: { readonly group: Group }) {
  const { t, format } = useTranslator();
  const { concordance, agreement, rankings } = group.report;
  if (concordance === null || agreement === null) return <p>{t("group.concordanceNone")}</p>;
  return (
    <>
      <p className="lead">{t(`group.agreement_${agreement}`)}</p>
      <p className="small">{t("group.concordance", { w: format.number(concordance), count: rankings })}</p>
    </>
  );
}

/** The advice to the group: the mean share of each form, as a table whose bars only repeat the numbers. */
export function PooledAdvice({ group }: { readonly group: Group }) {
  const i18n = useTranslator();
  const { t, format, data } = i18n;
  const { pooled } = group.report;
  const { state } = group;
  const status = useStateText(state, group.members.length);
  const plural = pooled.top.length > 1 || data.workForms[pooled.top[0] ?? ""]?.plural === true;
  return (
    <>
      <p role="status" className={state.kind === "ready" ? "visually-hidden" : undefined}>
        {status}
      </p>
      {state.kind === "ready" && pooled.top.length === 0 && <p>{t("group.pooledNone")}</p>}
      {state.kind === "ready" && pooled.top.length > 0 && (
        <>
          <p className="lead">
            {t("group.pooledTop", { count: plural ? 2 : 1, forms: formListFirst(i18n, pooled.top) })}
          </p>
          <p>{`${t("group.pooledLead")} ${t("group.counted", { count: pooled.of.length })}`}</p>
          <table className={styles.shares}>
            <caption className="visually-hidden">{t("group.pooledCaption")}</caption>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{t("group.columnForm")}</th>
                <th scope="col">{t("group.columnShare")}</th>
              </tr>
            </thead>
            <tbody>
              {pooled.shares.map(({ form, share }) => (
                <tr key={form} data-top={pooled.top.includes(form) || undefined}>
                  <th scope="row">{formName(i18n, form)}</th>
                  <td>
                    <span className={styles.percent}>{format.percent(share)}</span>
                    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className={styles.bar}>
                      <rect width={share * 100} height="10" />
                    </svg>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
