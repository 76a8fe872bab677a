import type { AccessRules, Channel } from "../../../domain/facts/channel";
import { sourceText } from "../../../wording/phrases";
import { ruleTexts } from "../../../wording/knowledge/rules";
import { facts } from "../../../store/facts";
import { isStale } from "../../../report/stale";
import { useToday } from "../../kit/hooks/use-today";
import { useTranslator } from "../../kit/hooks/translator-context";
import { PlaceNamed } from "../../kit/Named";
import styles from "../Ages.module.css";

/** Date and certainty of the status check, with a remark if it is old. */
export function Checked({ channel }: { readonly channel: Channel }) {
  const { t, format } = useTranslator();
  const months = facts.staleAfterMonths.funding;
  const old = isStale(channel.checkedOn, months, useToday());
  const date = format.date(channel.checkedOn);
  return (
    <>
      {old ? (
        <strong className={styles.stale}>{t("browse.channel.stale", { date, count: months })}</strong>
      ) : (
        t("channel.checked", { date })
      )}
      {`, ${t(`channel.certainty_${channel.certainty}`)}`}
    </>
  );
}

/** The conditions of a channel, with the call that set them and their source. */
export function Rules({ rules }: { readonly rules: AccessRules }) {
  const i18n = useTranslator();
  const texts = ruleTexts(i18n, rules);
  if (texts.length === 0) return null;
  return (
    <>
      <ul className="bullets">
        {texts.map((text) => (
          <li key={text}>
            <PlaceNamed places={[...(rules.provinces ?? []), ...(rules.arrondissements ?? [])]}>{text}</PlaceNamed>
          </li>
        ))}
      </ul>
      <p className="small">
        {rules.year !== undefined && rules.year !== null && `${i18n.t("browse.rule.year", { year: rules.year })} `}
        {rules.source !== undefined && sourceText(i18n, rules.source)}
      </p>
    </>
  );
}
