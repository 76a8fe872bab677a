import { formListFirst, formList } from "../../../wording/phrases";
import type { Translator } from "../../../i18n/translator";
import type { MemberResult } from "../../../report/group";
import { NAME_LIMIT } from "../../../domain/answers";
import { OWN } from "../../../domain/members";
import { appStore } from "../../../store/app";
import { LinkButton } from "../../kit/Button";
import { useApp } from "../../kit/hooks/use-app";
import { useTranslator } from "../../kit/hooks/translator-context";
import fields from "../../kit/fields.module.css";
import styles from "./Group.module.css";
import { memberName } from "./names";
import type { Group } from "./use-group";

function topText(i18n: Translator, member: MemberResult): string {
  if (!member.scored) return i18n.t("group.asksNothing");
  if (member.top.length === 0) return i18n.t("group.nonePossible");
  return formListFirst(i18n, member.top);
}

function withoutText(i18n: Translator, member: MemberResult): string {
  const { t } = i18n;
  if (member.decides === null) return t("group.unknown");
  if (!member.decides) return t("group.same");
  return member.without.length === 0 ? t("group.unknown") : t("group.then", { forms: formList(i18n, member.without) });
}

interface RowProps {
  readonly group: Group;
  readonly member: MemberResult;
  readonly onRemove: (id: string, name: string) => void;
}

function MemberRow({ group, member, onRemove }: RowProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { id } = member;
  const name = memberName(i18n, group.members, id);
  const changedOn = useApp(({ dossier }) =>
    id === OWN ? dossier.changedOn : dossier.respondents?.find((one) => one.id === id)?.changedOn,
  );
  const given = group.members.find((one) => one.id === id)?.answers.respondent.name;
  return (
    <tr>
      <th scope="row">
        {name}
        {id !== OWN && given === undefined && (
          <details>
            <summary>
              {t("group.giveName")}
              <span className="visually-hidden">
                {i18n.format.colon}
                {name}
              </span>
            </summary>
            <input
              className={fields.text}
              aria-label={t("group.nameOf", { name })}
              maxLength={NAME_LIMIT}
              autoComplete="off"
              onBlur={(event) => {
                if (event.target.value.trim() !== "") appStore.getState().nameRespondent(id, event.target.value);
              }}
            />
          </details>
        )}
      </th>
      <td data-label={t("group.columnAdvice")}>
        <span>
          {topText(i18n, member)}
          {changedOn !== undefined && (
            <span className={styles.aside}>{t("group.changedOn", { date: i18n.format.date(changedOn) })}</span>
          )}
        </span>
      </td>
      <td data-label={t("group.columnWithout")}>{withoutText(i18n, member)}</td>
      <td className="no-print">
        {id !== OWN && (
          <LinkButton aria-label={t("group.removeOf", { name })} onClick={() => onRemove(id, name)}>
            {t("group.remove")}
          </LinkButton>
        )}
      </td>
    </tr>
  );
}

/** Everybody's own advice, and what changes without that person. */
export function MembersTable({ group, onRemove }: { readonly group: Group; readonly onRemove: RowProps["onRemove"] }) {
  const { t } = useTranslator();
  const caption = t("group.membersCaption");
  return (
    <table className={`${styles.table} ${styles.members}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("group.columnName")}</th>
          <th scope="col">{t("group.columnAdvice")}</th>
          <th scope="col">{t("group.columnWithout")}</th>
          <th scope="col" className="no-print">
            <span className="visually-hidden">{t("group.columnRemove")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {group.report.members.map((member) => (
          <MemberRow key={member.id} group={group} member={member} onRemove={onRemove} />
        ))}
      </tbody>
    </table>
  );
}
