import { Link } from "wouter";
import type { ChannelMatch } from "../../report/report";
import { amountText, sourceText } from "../../i18n/phrases";
import { paths } from "../app/paths";
import { useWords } from "../app/words-context";
import { Checked, Rules } from "../browse/ChannelParts";
import styles from "./FormDetails.module.css";

/** Funding channels of a form with status, check date and where that was seen; ended ones stay, marked. */
export function ChannelList({ matches }: { readonly matches: readonly ChannelMatch[] }) {
  const words = useWords();
  const { t, data, format } = words;
  if (matches.length === 0) return <p>{t("result.noFunding")}</p>;
  return (
    <ul className={styles.items}>
      {matches.map(({ channel, usable, unwanted }) => (
        <li key={channel.id}>
          <p>
            <strong>
              <Link href={paths.channel(channel.id)}>{data.channels[channel.id]?.name}</Link>
            </strong>{" "}
            <span className={styles.status} data-usable={usable}>
              {t(`channel.status_${channel.status}`)}
            </span>
          </p>
          <p>{t("channel.funder", { funder: data.channels[channel.id]?.funder ?? "" })}</p>
          <p>{data.channels[channel.id]?.summary}</p>
          {channel.amounts.map((amount) => (
            <p key={`${amount.id}-${amount.min}`}>
              {data.amounts[amount.id]?.label}: {amountText(words, amount)}
            </p>
          ))}
          <p>{data.channels[channel.id]?.statusNote}</p>
          {channel.newName !== null && <p>{t("channel.newName", { name: channel.newName })}</p>}
          {channel.nextDate !== null && <p>{t("browse.channel.next", { date: format.date(channel.nextDate) })}</p>}
          <Rules rules={channel.rules} />
          {unwanted && <p>{t("channel.notWanted")}</p>}
          <p className="small">
            <Checked channel={channel} />. {t("channel.check")}
          </p>
          <p className="small">
            {[channel.source, ...channel.seen].map((source) => sourceText(words, source)).join("; ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
