import { Link } from "wouter";
import type { Channel } from "../../../domain/facts/channel";
import { channelReasonText } from "../../../wording/knowledge/match";
import { formList, sourceText } from "../../../wording/phrases";
import { statusOn } from "../../../report/match/channel-status";
import { isOver } from "../../../report/match/channels";
import type { ChannelMatch } from "../../../report/match/types";
import { paths } from "../../kit/site/paths";
import { useTranslator } from "../../kit/hooks/translator-context";
import { useOnDay } from "../../kit/hooks/use-today";
import { AddressLine, AddressList } from "../guidance/AddressLine";
import { ChannelDates } from "../guidance/ChannelDates";
import { AmountLines } from "../AmountLine";
import { Named } from "../../kit/Named";
import { SourcedItem } from "../SourcedItem";
import { Checked, CheckedTogether, Rules, Unsure, useCheckedTogether } from "./ChannelParts";
import styles from "./lists.module.css";

/** Description, status and conditions, with sources. */
function Facts({ channel }: { readonly channel: Channel }) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const sources = [...new Set([channel.source, ...channel.seen].map((source) => sourceText(i18n, source)))];
  const texts = data.channels[channel.id];
  return (
    <>
      <Named as="p">{texts?.summary}</Named>
      <Named as="p">{t("channel.funder", { funder: texts?.funder ?? "" })}</Named>
      <AmountLines amounts={channel.amounts} />
      <Named as="p">{texts?.statusNote}</Named>
      {channel.newName !== null && <Named as="p">{t("channel.newName", { name: channel.newName })}</Named>}
      <Rules rules={channel.rules} />
      <AddressLine link={channel.link} />
      <p className="small">{sources.join(i18n.format.semicolon)}</p>
    </>
  );
}

interface NameProps {
  readonly channel: Channel;
  /** Whether the day of the check is stated once for the whole list. */
  readonly checked: boolean;
  /** By default: whether it is open today, or can open again. */
  readonly usable?: boolean;
}

function Name({ channel, checked, usable }: NameProps) {
  const { t, data } = useTranslator();
  const status = useOnDay((day) => statusOn(channel, day));
  const over = useOnDay((day) => isOver(channel, day));
  return (
    <p>
      <strong>
        <Link href={paths.channel(channel.id)}>
          <Named>{data.channels[channel.id]?.name}</Named>
        </Link>
      </strong>{" "}
      <span className={styles.status} data-usable={usable ?? !over}>
        {t(`channel.status_${status}`)}
      </span>{" "}
      {checked && <Unsure certainty={channel.certainty} />}
    </p>
  );
}

/** Next date, and the day of the check if it is not stated for the whole list. */
function Dates({ channel, checked }: Omit<NameProps, "usable">) {
  return (
    <>
      <ChannelDates channel={channel} />
      {!checked && (
        <p className="small">
          <Checked channel={channel} />.
        </p>
      )}
    </>
  );
}

function Item({ channel, checked }: Omit<NameProps, "usable">) {
  return (
    <li>
      <Name channel={channel} checked={checked} />
      <Facts channel={channel} />
      <Dates channel={channel} checked={checked} />
    </li>
  );
}

/** Channels as facts, for any municipality; ended ones stay, marked. */
export function ChannelList({ channels }: { readonly channels: readonly Channel[] }) {
  const day = useCheckedTogether(channels);
  return (
    <>
      <CheckedTogether day={day} />
      <AddressList className={styles.items} links={channels.map(({ link }) => link)}>
        {channels.map((channel) => (
          <Item key={channel.id} channel={channel} checked={day !== null} />
        ))}
      </AddressList>
    </>
  );
}

interface MatchProps {
  readonly matches: readonly ChannelMatch[];
  /** Name the form of each channel. */
  readonly withForm: boolean;
}

/** Why a channel fits or not, each reason with its source. */
function Reasons({ reasons }: Pick<ChannelMatch, "reasons">) {
  const i18n = useTranslator();
  if (reasons.length === 0) return null;
  return (
    <ul className="bullets">
      {reasons.map((reason) => (
        <SourcedItem key={reason.kind} source={reason.source === null ? null : sourceText(i18n, reason.source)}>
          <Named>{channelReasonText(i18n, reason)}</Named>
        </SourcedItem>
      ))}
    </ul>
  );
}

function Matches({ matches, withForm, checked }: MatchProps & Pick<NameProps, "checked">) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  return (
    <ul className={styles.items}>
      {matches.map(({ channel, verdict, reasons }) => (
        <li key={channel.id} className={styles.entry}>
          <div>
            <Name channel={channel} checked={checked} usable={verdict !== "not"} />
            <p className="small">
              {[
                ...(withForm ? [t("matched.forForm", { forms: formList(i18n, channel.forms) })] : []),
                t(`browse.channel.kind_${channel.kind}`),
              ].join(" · ")}
            </p>
          </div>
          <div>
            <Reasons reasons={reasons} />
            <Dates channel={channel} checked={checked} />
            <details>
              <summary>
                {t("matched.more")}
                <span className="visually-hidden">
                  {i18n.format.colon}
                  <Named>{data.channels[channel.id]?.name}</Named>
                </span>
              </summary>
              <Facts channel={channel} />
            </details>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Channels for this municipality: what fits, what to check first, and, collapsed, what does not fit and why. */
export function MatchedChannels({ matches, withForm }: MatchProps) {
  const { t } = useTranslator();
  const day = useCheckedTogether(matches.map(({ channel }) => channel));
  if (matches.length === 0) return <p>{t("result.noFunding")}</p>;
  const of = (verdict: ChannelMatch["verdict"]) => matches.filter((match) => match.verdict === verdict);
  const not = of("not");
  return (
    <div className={styles.groups}>
      <CheckedTogether day={day} />
      {(["fits", "check"] as const).map((verdict) => {
        const group = of(verdict);
        return group.length === 0 ? null : (
          <div key={verdict} className={styles.group} data-verdict={verdict}>
            <p>
              <strong>{t(`matched.group_${verdict}`)}</strong>
            </p>
            <p className="small">{t(`matched.hint_${verdict}`)}</p>
            <Matches matches={group} withForm={withForm} checked={day !== null} />
          </div>
        );
      })}
      {not.length === matches.length && <p>{t("matched.noneFits")}</p>}
      {not.length > 0 && (
        <details className={styles.group} data-verdict="not">
          <summary>{t("matched.group_not", { count: not.length })}</summary>
          <Matches matches={not} withForm={withForm} checked={day !== null} />
        </details>
      )}
    </div>
  );
}
