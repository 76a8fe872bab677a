import { Fragment } from "react";
import { Link } from "wouter";
import type { Channel } from "../../domain/dataset";
import { formName, sourceText } from "../../i18n/phrases";
import { isOver } from "../../report/match-channels";
import { facts } from "../../state/app";
import { paths } from "../app/paths";
import { useWords } from "../app/words-context";
import { Named } from "../components/Named";
import { NotFoundPage } from "../pages/NotFoundPage";
import details from "../result/FormDetails.module.css";
import styles from "./Browse.module.css";
import { BrowsePage, FactList, NoteList } from "./BrowsePage";
import { Checked, Rules } from "./ChannelParts";
import { Amounts } from "./ExampleParts";

function Status({ channel }: { readonly channel: Channel }) {
  const { t, data, format } = useWords();
  return (
    <div className={styles.plain}>
      <p>
        <span className={details.status} data-usable={!isOver(channel)}>
          {t(`channel.status_${channel.status}`)}
        </span>
      </p>
      <p>
        <Named>{data.channels[channel.id]?.statusNote}</Named>
      </p>
      {channel.newName !== null && (
        <p>
          <Named>{t("channel.newName", { name: channel.newName })}</Named>
        </p>
      )}
      {channel.nextDate !== null && <p>{t("browse.channel.next", { date: format.date(channel.nextDate) })}</p>}
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

function Facts({ channel }: { readonly channel: Channel }) {
  const words = useWords();
  const { t, data } = words;
  const forms = channel.forms.map((id) => ({ href: paths.form(id), text: formName(words, id) }));
  const used = facts.practices
    .filter((practice) => practice.channels.includes(channel.id))
    .map(({ id }) => ({ href: paths.example(id), text: data.practices[id]?.title ?? id }));
  const seen = channel.seen.map((source) => sourceText(words, source)).join(words.format.semicolon);
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
        { name: t("browse.channel.kind"), value: t(`browse.channel.kind_${channel.kind}`) },
        {
          name: t("browse.channel.rulesTitle"),
          value: hasRules ? <Rules rules={channel.rules} /> : t("browse.channel.noRules"),
        },
        {
          name: t("browse.examples.amounts"),
          value: channel.amounts.length === 0 ? null : <Amounts amounts={channel.amounts} />,
        },
        { name: t("browse.funding.forms"), value: <Links items={forms} /> },
        { name: t("browse.funding.usedBy"), value: used.length === 0 ? null : <Links items={used} /> },
        { name: t("browse.notes"), value: channel.notes.length === 0 ? null : <NoteList notes={channel.notes} /> },
        { name: t("browse.channel.guide"), value: sourceText(words, channel.source) },
      ]}
    />
  );
}

/** One funding channel with every fact that is known of it. */
export function ChannelPage({ id }: { readonly id: string }) {
  const { t, data } = useWords();
  const channel = facts.channels.find((found) => found.id === id);
  if (channel === undefined) return <NotFoundPage />;
  const texts = data.channels[id];
  return (
    <BrowsePage title={texts?.name ?? id} parent={{ href: paths.funding, title: t("browse.funding.title") }}>
      <p>
        <Named>{t("channel.funder", { funder: texts?.funder ?? "" })}</Named>
      </p>
      <p className="prose">
        <Named>{texts?.summary}</Named>
      </p>
      <Facts channel={channel} />
    </BrowsePage>
  );
}
