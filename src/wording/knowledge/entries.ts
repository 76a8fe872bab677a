import type { Dataset } from "../../domain/facts/dataset";
import type { Library } from "../../domain/facts/library";
import type { Municipality } from "../../domain/facts/municipality";
import type { Id } from "../../domain/id";
import { WHOLE_LANGUAGES } from "../../i18n/whole-languages";
import type { Translator } from "../../i18n/translator";
import { type ExampleItem, exampleItems } from "../../report/browse/examples";
import { channelName, formName, upperFirst } from "../phrases";
import { partnerText, themeNames } from "./knowledge";

/** What a piece of the knowledge is about. */
type EntryKind = "form" | "example" | "mention" | "channel" | "network" | "body" | "term";

/** A piece of the knowledge, to search for and to show as a hit. */
export interface KnowledgeEntry {
  readonly kind: EntryKind;
  readonly id: Id;
  readonly title: string;
  /** What is known about it, in a few sentences. */
  readonly summary: string;
  /** What it is found by, besides title and summary. */
  readonly more: string;
}

/** What an example or short mention is found by: places, actors, themes and form. */
export function exampleWords(i18n: Translator, item: ExampleItem, source: string): string {
  const { fact } = item;
  const partners = fact.kind === "practice" ? fact.practice.partners : [fact.mention.partner];
  return [
    ...(fact.kind === "practice" ? fact.practice.actors : []),
    ...partners.map((partner) => partnerText(i18n, partner, source)),
    ...item.municipalities.map(({ name }) => name),
    ...themeNames(i18n, item.themes),
    item.form === null ? "" : formName(i18n, item.form),
  ].join(" ");
}

function exampleEntry(i18n: Translator, item: ExampleItem, source: string): KnowledgeEntry {
  const { data, format } = i18n;
  const more = exampleWords(i18n, item, source);
  if (item.fact.kind === "practice") {
    const texts = data.practices[item.id];
    return { kind: "example", id: item.id, title: texts?.title ?? item.id, summary: texts?.summary ?? "", more };
  }
  // A mention has no title: its places identify it.
  const places = format.list(item.municipalities.map(({ name }) => name));
  const partner = partnerText(i18n, item.fact.mention.partner, source);
  const title = places === "" ? partner : `${places}${format.colon}${partner}`;
  return { kind: "mention", id: item.id, title, summary: data.mentions[item.id]?.summary ?? "", more };
}

/**
 * Everything that the knowledge pages say about forms, examples, money, networks, help and words.
 * @param municipalities empty while their list is not loaded: examples are then not found by their places.
 */
export function knowledgeEntries(
  i18n: Translator,
  dataset: Dataset,
  { bodies, glossary }: Pick<Library, "bodies" | "glossary">,
  municipalities: readonly Municipality[],
): readonly KnowledgeEntry[] {
  const { data, whole } = i18n;
  const entry = (kind: EntryKind, id: Id, title: string, summary: string | undefined, more = "") => ({
    kind,
    id,
    title,
    summary: summary ?? "",
    more,
  });
  return [
    ...dataset.workForms.map(({ id }) => entry("form", id, formName(i18n, id), data.workForms[id]?.short)),
    ...exampleItems(dataset, municipalities).map((item) => exampleEntry(i18n, item, dataset.language)),
    ...dataset.channels.map((channel) =>
      entry("channel", channel.id, channelName(i18n, channel), data.channels[channel.id]?.summary),
    ),
    ...dataset.networks.map(({ id, name, themes }) =>
      entry("network", id, name, data.networks[id]?.summary, themeNames(i18n, themes).join(" ")),
    ),
    ...bodies.map(({ id, name, provinces }) => entry("body", id, name, data.bodies[id]?.summary, provinces.join(" "))),
    ...glossary.map(({ id, names }) =>
      entry(
        "term",
        id,
        upperFirst(i18n, names[whole] ?? id),
        data.glossary[id]?.meaning,
        WHOLE_LANGUAGES.map((code) => names[code]).join(" "),
      ),
    ),
  ];
}
