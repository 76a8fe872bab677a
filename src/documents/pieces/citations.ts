import type { Address, Link } from "../../domain/facts/link";
import type { Source } from "../../domain/facts/source";
import type { Translator } from "../../i18n/translator";
import { sourceText } from "../../wording/phrases";
import type { Text } from "../model";

/** A page that a reader can open, with what it is called. */
interface Page {
  readonly title: string;
  readonly address: Address;
}

/** The page behind a link; null where there is none. */
export function pageOf(title: string, link: Link | null): Page | null {
  return link === null || link.certainty === "none" ? null : { title, address: link };
}

/** Numbers for sources, as they are named; the list of them comes last. */
export interface Citations {
  /** " [3]" for where a fact stands; empty where that is nowhere, or the person's own setting. */
  readonly cite: (...sources: readonly (Source | Page | null)[]) => string;
  /** What was cited so far, by number. */
  readonly list: () => readonly Text[];
}

function pageText({ t, format }: Translator, { title, address: { url, checkedOn } }: Page): Text {
  const date = t("channel.checked", { date: format.date(checkedOn) });
  return [{ text: `${title}${format.colon}` }, { text: url, link: url }, { text: ` (${date})`, colour: "quiet" }];
}

/** A chapter that goes on in others has an entry for each. */
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
      const found = sources.flatMap((source) => {
        if (source === null) return [];
        return "kind" in source ? sourceNumbers(source) : [numberOf(source.address.url, pageText(i18n, source))];
      });
      return found.length === 0 ? "" : `\u00a0[${[...new Set(found)].toSorted((a, b) => a - b).join(", ")}]`;
    },
    list: () => texts,
  };
}
