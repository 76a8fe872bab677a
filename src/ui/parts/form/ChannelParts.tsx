import type { AccessRules, Channel } from "../../../domain/facts/channel";
import { sourceText } from "../../../wording/phrases";
import { checkText, ruleTexts } from "../../../wording/knowledge/rules";
import { facts } from "../../../store/facts";
import { checkedTogether, isStale } from "../../../report/stale";
import { useOnDay } from "../../kit/hooks/use-today";
import { useTranslator } from "../../kit/hooks/translator-context";
import { PlaceNamed } from "../../kit/Named";

/** The day on which all channels of a list were checked, to state it once; null if they differ, or it is long ago. */
export function useCheckedTogether(channels: readonly Channel[]): string | null {
  return useOnDay((day) => checkedTogether(channels, facts, day));
}

/** What holds for all channels of a list: the day of the check, and that it must be done again. */
export function CheckedTogether({ day }: { readonly day: string | null }) {
  return <p className="small">{checkText(useTranslator(), day)}</p>;
}

/** Date and certainty of the status check, with a remark if it is old. */
export function Checked({ channel: { checkedOn, certainty } }: { readonly channel: Channel }) {
  const { t, format } = useTranslator();
  const months = facts.staleAfterMonths.funding;
  const old = useOnDay((day) => isStale(checkedOn, months, day));
  const date = format.date(checkedOn);
  return (
    <>
      {old ? (
        <strong className="stale">{t("browse.channel.stale", { date, count: months })}</strong>
      ) : (
        t("channel.checked", { date })
      )}
      {`, ${t(`channel.certainty_${certainty}`)}`}
    </>
  );
}

/** The certainty of a state, where it is not certain. */
export function Unsure({ certainty }: Pick<Channel, "certainty">) {
  const { t } = useTranslator();
  return certainty === "high" ? null : <span className="small">({t(`channel.certainty_${certainty}`)})</span>;
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
