import { Fragment } from "react";
import { Link } from "wouter";
import type { Channel } from "../../../../domain/facts/channel";
import { formName, sourceText } from "../../../../wording/phrases";
import { statusOn } from "../../../../report/match/channel-status";
import { isOver } from "../../../../report/match/channels";
import { facts } from "../../../../store/facts";
import { paths } from "../../../kit/site/paths";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { useOnDay } from "../../../kit/hooks/use-today";
import { Bullets, Named } from "../../../kit/Named";
import { NotFoundPage } from "../../../parts/NotFoundPage";
import details from "../../../parts/form/lists.module.css";
import styles from "../Browse.module.css";
import { BrowsePage, FactList, NoteList } from "../BrowsePage";
import { Checked, Rules } from "../../../parts/form/ChannelParts";
import { AddressLine } from "../../../parts/guidance/AddressLine";
import { ChannelDates } from "../../../parts/guidance/ChannelDates";
import { AmountList } from "../../../parts/AmountLine";

function Status({ channel }: { readonly channel: Channel }) {
  const { t, data } = useTranslator();
  const status = useOnDay((day) => statusOn(channel, day));
  const over = useOnDay((day) => isOver(channel, day));
  return (
    <div className={styles.plain}>
      <p>
        <span className={details.status} data-usable={!over}>
          {t(`channel.status_${status}`)}
        </span>
      </p>
      <Named as="p">{data.channels[channel.id]?.statusNote}</Named>
      {channel.newName !== null && <Named as="p">{t("channel.newName", { name: channel.newName })}</Named>}
      <ChannelDates channel={channel} />
    </div>
  );
}

function Links({ items }: { readonly items: readonly { readonly href: string; readonly text: string }[] }) {
  return items.map(({ href, text }, index) => (
    <Fragment key={href}>
      {index > 0 && ", "}
      <Link href={href}>
        <Named>{text}</Named>
      </Link>
    </Fragment>
  ));
}

/** What to have ready: our advice. */
function Prepare({ ids }: { readonly ids: readonly string[] }) {
  const { t, data } = useTranslator();
  return (
    <>
      <Bullets texts={ids.map((id) => data.preparations[id]?.text)} />
      <p className="small">{t("guidance.ours")}</p>
    </>
  );
}

function Facts({ channel }: { readonly channel: Channel }) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const forms = channel.forms.map((id) => ({ href: paths.form(id), text: formName(i18n, id) }));
  const used = facts.practices
    .filter((practice) => practice.channels.includes(channel.id))
    .map(({ id }) => ({ href: paths.example(id), text: data.practices[id]?.title ?? id }));
  const seen = channel.seen.map((source) => sourceText(i18n, source)).join(i18n.format.semicolon);
  const hasRules = channel.rules.source !== undefined;
  return (
    <FactList
      rows={[
        { name: t("browse.channel.statusTitle"), value: <Status channel={channel} /> },
        {
          name: t("browse.channel.checkedTitle"),
          value: (
            <>
              <Checked channel={channel} />. {t("channel.check")}
            </>
          ),
        },
        { name: t("browse.channel.seen"), value: seen === "" ? t("browse.channel.notSeen") : seen },
        { name: t("address.title"), value: <AddressLine link={channel.link} /> },
        { name: t("guidance.prepare"), value: channel.prepare.length === 0 ? null : <Prepare ids={channel.prepare} /> },
        { name: t("browse.channel.kind"), value: t(`browse.channel.kind_${channel.kind}`) },
        {
          name: t("browse.channel.rulesTitle"),
          value: hasRules ? <Rules rules={channel.rules} /> : t("browse.channel.noRules"),
        },
        {
          name: t("browse.examples.amounts"),
          value: channel.amounts.length === 0 ? null : <AmountList amounts={channel.amounts} />,
        },
        { name: t("browse.funding.forms"), value: <Links items={forms} /> },
        { name: t("browse.funding.usedBy"), value: used.length === 0 ? null : <Links items={used} /> },
        { name: t("browse.notes"), value: channel.notes.length === 0 ? null : <NoteList notes={channel.notes} /> },
        {
          name: t("browse.channel.guide"),
          value: channel.source.kind === "public" ? null : sourceText(i18n, channel.source),
        },
      ]}
    />
  );
}

/** One funding channel with all known facts. */
export function ChannelPage({ id }: { readonly id: string }) {
  const { t, data } = useTranslator();
  const channel = facts.channels.find((found) => found.id === id);
  if (channel === undefined) return <NotFoundPage />;
  const texts = data.channels[id];
  return (
    <BrowsePage title={texts?.name ?? id} parent={{ href: paths.funding, title: t("browse.funding.title") }}>
      <Named as="p">{t("channel.funder", { funder: texts?.funder ?? "" })}</Named>
      <Named as="p" className="prose">
        {texts?.summary}
      </Named>
      <Facts channel={channel} />
    </BrowsePage>
  );
}
