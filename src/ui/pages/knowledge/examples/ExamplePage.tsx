import { Link } from "wouter";
import type { Practice, PracticeState } from "../../../../domain/facts/practice";
import { stateSources, stateText } from "../../../../wording/knowledge/knowledge-facts";
import { AddressLine } from "../../../parts/guidance/AddressLine";
import { formName, sourceText } from "../../../../wording/phrases";
import { about } from "../../../../store/app";
import { facts } from "../../../../store/facts";
import { paths } from "../../../kit/site/paths";
import { useMunicipalities } from "../../../kit/hooks/use-municipalities";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { Named, PlaceNamed } from "../../../kit/Named";
import { NotFoundPage } from "../../../parts/NotFoundPage";
import styles from "../Browse.module.css";
import { BrowsePage, FactList, NoteList } from "../BrowsePage";
import { AmountList } from "../../../parts/AmountLine";
import { municipalityText, partnerText, themeNames, yearsText } from "../../../../wording/knowledge/knowledge";

/** Items on separate lines, without bullets; nothing if there are none. */
function Lines({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className={styles.plain}>
      {items.map((item) => (
        <Named as="li" key={item}>
          {item}
        </Named>
      ))}
    </ul>
  );
}

function Municipalities({ codes }: { readonly codes: readonly string[] }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const list = useMunicipalities();
  if (codes.length === 0) return <>{t("browse.examples.noMunicipality")}</>;
  if (list === "loading") return <>{t("browse.examples.loading")}</>;
  if (list === "failed") return <>{t("common.unknown")}</>;
  return (
    <ul className={styles.plain}>
      {list
        .filter((m) => codes.includes(m.nis))
        .map((m) => (
          <li key={m.nis}>
            <PlaceNamed places={[m.name, m.province]}>
              {municipalityText(i18n, m, about.population?.date ?? "")}
            </PlaceNamed>
          </li>
        ))}
    </ul>
  );
}

function Channels({ ids }: { readonly ids: readonly string[] }) {
  const { t, data } = useTranslator();
  const channels = facts.channels.filter((channel) => ids.includes(channel.id));
  return (
    <ul className={styles.plain}>
      {channels.map((channel) => (
        <li key={channel.id}>
          <Link href={paths.channel(channel.id)}>
            <Named>{data.channels[channel.id]?.name}</Named>
          </Link>
          {` (${t(`channel.status_${channel.status}`)})`}
        </li>
      ))}
    </ul>
  );
}

function Forms({ ids }: { readonly ids: readonly string[] }) {
  const i18n = useTranslator();
  return (
    <ul className={styles.plain}>
      {ids.map((id) => (
        <li key={id}>
          <Link href={paths.form(id)}>{formName(i18n, id)}</Link>
        </li>
      ))}
    </ul>
  );
}

/** The state of an example, what was last seen, and where. */
function Standing({ id, state }: { readonly id: string; readonly state: PracticeState }) {
  const i18n = useTranslator();
  return (
    <>
      <p>{stateText(i18n, state)}</p>
      <Named as="p">{i18n.data.practices[id]?.now}</Named>
      <p className="small">
        {[
          stateSources(i18n, state),
          i18n.t("channel.checked", { date: i18n.format.date(state.checkedOn) }),
          i18n.t(`channel.certainty_${state.certainty}`),
        ]
          .filter((part) => part !== null)
          .join(i18n.format.semicolon)}
      </p>
    </>
  );
}

function Facts({ practice }: { readonly practice: Practice }) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const { partners, occasions, sdgs, amounts, actors, channels, themes, state, link } = practice;
  const lesson = data.practices[practice.id]?.lesson;
  const lines = (items: readonly string[]) => (items.length === 0 ? null : <Lines items={items} />);
  return (
    <FactList
      rows={[
        {
          name: t("browse.examples.form"),
          value: <Forms ids={[practice.form, ...practice.alsoForms]} />,
        },
        { name: t("browse.examples.municipalities"), value: <Municipalities codes={practice.municipalities} /> },
        {
          name: t("browse.examples.partners"),
          value:
            lines(partners.map((partner) => partnerText(i18n, partner, facts.language))) ??
            t("browse.examples.noPartner"),
        },
        { name: t("browse.examples.years"), value: yearsText(i18n, practice.years) ?? t("browse.examples.noYears") },
        { name: t("state.title"), value: state === null ? null : <Standing id={practice.id} state={state} /> },
        { name: t("state.lesson"), value: lesson === undefined ? null : <Named>{lesson}</Named> },
        { name: t("address.title"), value: link === null ? null : <AddressLine link={link} /> },
        { name: t("browse.examples.themes"), value: lines(themeNames(i18n, themes)) },
        { name: t("browse.examples.occasions"), value: lines(occasions.map((id) => data.occasions[id]?.name ?? id)) },
        { name: t("browse.examples.sdgs"), value: sdgs.join(", ") },
        { name: t("browse.examples.actors"), value: lines(actors) },
        { name: t("browse.examples.amounts"), value: amounts.length === 0 ? null : <AmountList amounts={amounts} /> },
        { name: t("browse.examples.channels"), value: channels.length === 0 ? null : <Channels ids={channels} /> },
        {
          name: t("browse.notes"),
          value: practice.notes.length === 0 ? null : <NoteList notes={practice.notes} />,
        },
        { name: t("browse.source"), value: sourceText(i18n, practice.source) },
      ]}
    />
  );
}

/** One example with all known facts. */
export function ExamplePage({ id }: { readonly id: string }) {
  const { t, data } = useTranslator();
  const practice = facts.practices.find((found) => found.id === id);
  if (practice === undefined) return <NotFoundPage />;
  return (
    <BrowsePage
      title={data.practices[id]?.title ?? id}
      parent={{ href: paths.examples, title: t("browse.examples.title") }}
    >
      <Named as="p" className="prose">
        {data.practices[id]?.summary}
      </Named>
      {!practice.open && (
        <p>
          <strong>{t("practice.closed")}</strong>
        </p>
      )}
      <h2>{t("browse.examples.facts")}</h2>
      <Facts practice={practice} />
    </BrowsePage>
  );
}
