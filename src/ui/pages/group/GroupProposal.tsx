import { groupProposalTexts } from "../../../wording/advice/group";
import { notFirstText } from "../../../wording/council";
import { formName } from "../../../wording/phrases";
import { useTranslator } from "../../kit/hooks/translator-context";
import { memberName } from "./names";
import styles from "./Group.module.css";
import type { Group } from "./use-group";

/** The form that everybody can accept, and the first choices next to it. */
export function GroupProposal({ group }: { readonly group: Group }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { compromise, rows } = group.report;
  const first = rows.find(({ form }) => form === compromise[0]);
  const lowest = first?.fits.toSorted((a, b) => a.delivered / a.asked - b.delivered / b.asked)[0];
  const votes = rows.filter(({ firstFor }) => firstFor.length > 0);
  const notFirst = notFirstText(i18n, group.report);
  return (
    <>
      <p className="lead">{groupProposalTexts(i18n, group.report).join(" ")}</p>
      {lowest !== undefined && (
        <p>
          {t("group.lowest", {
            name: memberName(i18n, group.members, lowest.person),
            delivered: lowest.delivered,
            asked: lowest.asked,
          })}
        </p>
      )}
      {notFirst !== null && <p>{notFirst}</p>}
      <h3 id="votes">{t("group.votes")}</h3>
      <ul className={styles.counts} aria-labelledby="votes">
        {votes
          .toSorted((a, b) => b.firstFor.length - a.firstFor.length)
          .map(({ form, firstFor }) => (
            <li key={form}>
              <b>{firstFor.length}</b> {formName(i18n, form)}
              {i18n.format.colon}
              {i18n.format.list(firstFor.map((id) => memberName(i18n, group.members, id)))}
            </li>
          ))}
      </ul>
    </>
  );
}
