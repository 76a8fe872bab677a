import { useMemo } from "react";
import type { Municipality } from "../../../../domain/facts/municipality";
import { SIZE_CLASSES } from "../../../../report/match/types";
import { populationValues } from "../../../../wording/knowledge/about";
import { sizeClassText } from "../../../../wording/knowledge/match";
import { countryName } from "../../../../wording/knowledge/rules";
import { type ExampleItem, exampleItems, filterExamples } from "../../../../report/browse/examples";
import type { Translator } from "../../../../i18n/translator";
import { about } from "../../../../store/app";
import { facts } from "../../../../store/facts";
import { setFilters, clearFilters } from "../../../../store/browse";
import { useMunicipalities } from "../../../kit/hooks/use-municipalities";
import { useTranslator } from "../../../kit/hooks/translator-context";
import styles from "../Browse.module.css";
import { BrowsePage } from "../BrowsePage";
import { ExampleEntry } from "./ExampleParts";
import { Filters, SearchBox, Select } from "../Filters";
import { createSearch, type SearchEntry } from "../search/create-search";
import { exampleWords } from "../../../../wording/knowledge/entries";
import { formOptions } from "../../../../wording/knowledge/knowledge";
import { useView } from "../../../kit/hooks/use-views";

/** The texts that an example is searched by. */
function searchEntry(i18n: Translator, item: ExampleItem): SearchEntry {
  const { practices, mentions } = i18n.data;
  const summary = (practices[item.id] ?? mentions[item.id])?.summary ?? "";
  return {
    id: item.id,
    title: practices[item.id]?.title ?? "",
    text: `${summary} ${exampleWords(i18n, item, facts.language)}`,
  };
}

/** Values that occur, by name. */
function occurring(values: readonly string[], nameOf: (value: string) => string, language: string) {
  return [...new Set(values)]
    .map((value) => ({ value, label: nameOf(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
}

function PlaceFilters({ items }: { readonly items: readonly ExampleItem[] }) {
  const i18n = useTranslator();
  const { t, whole } = i18n;
  const population = populationValues(i18n, about);
  const { size, province } = useView("examples");
  const provinces = items.flatMap((item) => item.municipalities.map((m) => m.province));
  return (
    <>
      <Select
        label={t("browse.examples.size")}
        value={size}
        options={SIZE_CLASSES.map(({ id }) => ({ value: id, label: sizeClassText(i18n, id) }))}
        hint={population === null ? undefined : t("browse.examples.sizeHint", population)}
        onChange={(value) => setFilters("examples", { size: value })}
      />
      <Select
        label={t("browse.examples.province")}
        value={province}
        options={occurring(provinces, (name) => name, whole)}
        lang={facts.language === whole ? undefined : facts.language}
        onChange={(value) => setFilters("examples", { province: value })}
      />
    </>
  );
}

function SubjectFilters({ items }: { readonly items: readonly ExampleItem[] }) {
  const i18n = useTranslator();
  const { t, data, whole } = i18n;
  const { form, theme, country, region } = useView("examples");
  const used = (ids: readonly string[], id: string) => ids.includes(id);
  const themes = items.flatMap((item) => item.themes);
  const regions = items.flatMap((item) => item.regions);
  const name = (code: string) => countryName(i18n, code);
  return (
    <>
      <Select
        label={t("browse.examples.form")}
        value={form}
        options={formOptions(i18n, facts.workForms)}
        onChange={(value) => setFilters("examples", { form: value })}
      />
      <Select
        label={t("browse.examples.theme")}
        value={theme}
        options={facts.themes
          .filter(({ id }) => used(themes, id))
          .map(({ id }) => ({ value: id, label: data.themes[id]?.name ?? id }))}
        onChange={(value) => setFilters("examples", { theme: value })}
      />
      <Select
        label={t("browse.examples.country")}
        value={country}
        options={occurring(
          items.flatMap((item) => item.countries),
          name,
          whole,
        )}
        onChange={(value) => setFilters("examples", { country: value })}
      />
      <Select
        label={t("browse.examples.region")}
        value={region}
        options={facts.partnerRegions
          .filter(({ id }) => used(regions, id))
          .map(({ id }) => ({ value: id, label: data.partnerRegions[id]?.name ?? id }))}
        onChange={(value) => setFilters("examples", { region: value })}
      />
    </>
  );
}

function List({ id, hint, items }: { id: "practices" | "mentions"; hint?: string; items: readonly ExampleItem[] }) {
  const { t } = useTranslator();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(`browse.examples.${id}`)}</h2>
      {hint !== undefined && <p className="small">{hint}</p>}
      <ul className={`${styles.items} ${styles.two}`}>
        {items.map((item) => (
          <ExampleEntry key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Lists({ shown }: { readonly shown: readonly ExampleItem[] }) {
  const { t } = useTranslator();
  if (shown.length === 0) return <p>{t("browse.none")}</p>;
  return (
    <>
      <List id="practices" items={shown.filter(({ fact }) => fact.kind === "practice")} />
      <List
        id="mentions"
        hint={t("browse.examples.mentionsHint")}
        items={shown.filter(({ fact }) => fact.kind === "mention")}
      />
    </>
  );
}

function Examples({ municipalities }: { readonly municipalities: readonly Municipality[] | null }) {
  const i18n = useTranslator();
  const { t, format } = i18n;
  const view = useView("examples");
  const { query, ...filters } = view;
  const items = useMemo(() => exampleItems(facts, municipalities ?? []), [municipalities]);
  const search = useMemo(() => createSearch(items.map((item) => searchEntry(i18n, item))), [items, i18n]);
  const shown = filterExamples(items, view, search(query));
  const mentions = shown.filter(({ fact }) => fact.kind === "mention").length;
  const count = format.list([
    t("browse.examples.count", { shown: shown.length - mentions, total: facts.practices.length }),
    t("browse.examples.countMentions", { shown: mentions, total: facts.mentions.length }),
  ]);
  return (
    <>
      <Filters
        count={count}
        onReset={() => clearFilters("examples")}
        active={Object.values(filters).filter((one) => one !== null).length}
        search={<SearchBox value={query} onChange={(value) => setFilters("examples", { query: value })} />}
      >
        <SubjectFilters items={items} />
        {municipalities === null ? <p>{t("browse.examples.failed")}</p> : <PlaceFilters items={items} />}
      </Filters>
      <Lists shown={shown} />
    </>
  );
}

/** The examples and short mentions in the guide, with filters and search. */
export function ExamplesPage() {
  const { t } = useTranslator();
  const list = useMunicipalities();
  return (
    <BrowsePage
      title={t("browse.examples.title")}
      lead={t("browse.examples.lead", { practices: facts.practices.length, mentions: facts.mentions.length })}
    >
      {list === "loading" ? (
        <p role="status">{t("browse.examples.loading")}</p>
      ) : (
        <Examples municipalities={list === "failed" ? null : list} />
      )}
    </BrowsePage>
  );
}
