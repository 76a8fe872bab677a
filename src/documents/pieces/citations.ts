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
export type Citations = ReturnType<typeof createCitations>;

function pageText({ t, format }: Translator, { title, address: { url, checkedOn } }: Page, dated: boolean): Text {
  const date = t("channel.checked", { date: format.date(checkedOn) });
  const runs = [{ text: `${title}${format.colon}` }, { text: url, link: url }];
  return dated ? [...runs, { text: ` (${date})`, colour: "quiet" }] : runs;
}

/** A source with further chapters has an entry for each. */
function entriesOf(source: Source): readonly Source[] {
  if (source.kind !== "chapter") return source.kind === "own" ? [] : [source];
  return [source, ...(source.further ?? [])].map(({ page }) => ({ kind: "chapter", page, lines: [] }));
}

/** Starts an empty list. */
export function createCitations(i18n: Translator) {
  const entries = new Map<string, string | Page>();
  const numberOf = (key: string, entry: string | Page): number => {
    if (!entries.has(key)) entries.set(key, entry);
    return [...entries.keys()].indexOf(key) + 1;
  };
  const sourceNumbers = (source: Source) =>
    entriesOf(source).map((entry) => {
      const text = sourceText(i18n, entry);
      return numberOf(text, entry.kind === "public" ? text : i18n.t("document.guidePlace", { place: text }));
    });
  /** When all pages cited so far were reviewed; null = none, or on different days. */
  const checkedOn = (): string | null => {
    const pages = [...entries.values()].filter((entry) => typeof entry !== "string");
    const [first, ...others] = new Set(pages.map(({ address }) => address.checkedOn));
    return first !== undefined && others.length === 0 ? first : null;
  };
  return {
    /** " [3]" for the sources of a fact; empty for no source, or the person's own setting. */
    cite: (...sources: readonly (Source | Page | null)[]): string => {
      const cited = sources.flatMap((source) => {
        if (source === null) return [];
        return "kind" in source ? sourceNumbers(source) : [numberOf(source.address.url, source)];
      });
      return cited.length === 0 ? "" : `\u00a0[${[...new Set(cited)].toSorted((a, b) => a - b).join(", ")}]`;
    },
    checkedOn,
    /** The sources cited so far, by number; pages with their date of review, unless `checkedOn` is the same for all. */
    list: (): readonly Text[] => {
      const dated = checkedOn() === null;
      return [...entries.values()].map((entry) => (typeof entry === "string" ? entry : pageText(i18n, entry, dated)));
    },
  };
}
