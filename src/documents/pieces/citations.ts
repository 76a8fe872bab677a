import { type Address, addressOf, type Link } from "../../domain/facts/link";
import type { Source } from "../../domain/facts/source";
import type { Translator } from "../../i18n/translator";
import { sourceText } from "../../wording/phrases";
import type { Text } from "../model";

/** A page to open, with its title. */
interface Page {
  readonly title: string;
  readonly address: Address;
}

/** The page behind a link; null = none. */
export function pageOf(title: string, link: Link | null): Page | null {
  const address = addressOf(link);
  return address === null ? null : { title, address };
}

/** Numbers sources in order of citation, for the list at the end. */
export interface Citations {
  /** " [3]" for the sources of a fact; empty for no source, or the person's own setting. */
  readonly cite: (...sources: readonly (Source | Page | null)[]) => string;
  /** The sources cited so far, by number. */
  readonly list: () => readonly Text[];
}

function pageText({ t, format }: Translator, { title, address: { url, checkedOn } }: Page): Text {
  const date = t("channel.checked", { date: format.date(checkedOn) });
  return [{ text: `${title}${format.colon}` }, { text: url, link: url }, { text: ` (${date})`, colour: "quiet" }];
}

/** A source with further chapters has an entry for each. */
function entriesOf(source: Source): readonly Source[] {
  if (source.kind !== "chapter") return source.kind === "own" ? [] : [source];
  return [source, ...(source.further ?? [])].map(({ page }) => ({ kind: "chapter", page, lines: [] }));
}

/** Starts an empty list. */
export function createCitations(i18n: Translator): Citations {
  const numbers = new Map<string, number>();
  const texts: Text[] = [];
  const numberOf = (key: string, text: Text): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    texts.push(text);
    numbers.set(key, texts.length);
    return texts.length;
  };
  const sourceNumbers = (source: Source) =>
    entriesOf(source).map((entry) => {
      const text = sourceText(i18n, entry);
      return numberOf(text, entry.kind === "public" ? text : i18n.t("document.guidePlace", { place: text }));
    });
  return {
    cite: (...sources) => {
      const cited = sources.flatMap((source) => {
        if (source === null) return [];
        return "kind" in source ? sourceNumbers(source) : [numberOf(source.address.url, pageText(i18n, source))];
      });
      return cited.length === 0 ? "" : `\u00a0[${[...new Set(cited)].toSorted((a, b) => a - b).join(", ")}]`;
    },
    list: () => texts,
  };
}
