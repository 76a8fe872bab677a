import type { AccessRules, Channel } from "../../domain/dataset";
import { sourceText } from "../../i18n/phrases";
import { ruleTexts } from "../../i18n/rule-text";
import { facts } from "../../state/app";
import { isOldChannel } from "../../state/ages";
import { useToday } from "../app/use-today";
import { useWords } from "../app/words-context";
import { PlaceNamed } from "../components/Named";
import styles from "./Browse.module.css";

/** When the status was checked and how sure it is; a check of long ago announces itself. */
export function Checked({ channel }: { readonly channel: Channel }) {
  const { t, format } = useWords();
  const old = isOldChannel(channel, useToday());
  const date = format.date(channel.checkedOn);
  return (
    <>
      {old ? (
        <strong className={styles.stale}>
          {t("browse.channel.stale", { date, count: facts.staleAfterMonths.funding })}
        </strong>
      ) : (
        t("channel.checked", { date })
      )}
      {`, ${t(`channel.certainty_${channel.certainty}`)}`}
    </>
  );
}

/** The conditions of a channel, with the call that had them and where they stand. */
export function Rules({ rules }: { readonly rules: AccessRules }) {
  const words = useWords();
  const { t } = words;
  const texts = ruleTexts(words, rules);
  if (texts.length === 0) return null;
  return (
    <>
      <ul className="bullets">
        {texts.map((text) => (
          <li key={text}>
            <PlaceNamed places={rules.provinces ?? []}>{text}</PlaceNamed>
          </li>
        ))}
      </ul>
      <p className="small">
        {rules.year !== undefined && rules.year !== null && `${t("browse.rule.year", { year: rules.year })} `}
        {rules.source !== undefined && sourceText(words, rules.source)}
      </p>
    </>
  );
}
