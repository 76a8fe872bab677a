import { type HTMLAttributes, useMemo } from "react";
import { createMarker, type Marked } from "../../i18n/marked";
import { core } from "../../store/app";
import { useStartTranslator } from "./hooks/translator-context";

function Runs({ runs }: { readonly runs: readonly Marked[] }) {
  return runs.map(({ text, lang }, index) =>
    lang === undefined ? (
      text
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the runs of one text never change places
      <span key={index} lang={lang}>
        {text}
      </span>
    ),
  );
}

interface NamedProps extends HTMLAttributes<HTMLElement> {
  readonly children: string | undefined;
  /** The element that holds only the text; it is rendered for an empty text too. */
  readonly as?: "p" | "li" | "h2" | "span";
}

/** A text of the data set or interface, with names in other languages marked for screen readers. */
export function Named({ children, as: Element, ...attributes }: NamedProps) {
  const { marked } = useStartTranslator();
  const runs = children !== undefined && <Runs runs={marked(children)} />;
  return Element === undefined ? runs : <Element {...attributes}>{runs}</Element>;
}

/** Texts in a list with bullets. */
export function Bullets({ texts }: { readonly texts: readonly (string | undefined)[] }) {
  return (
    <ul className="bullets">
      {texts.map((text, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- an item has no state, and two may have the same text
        <Named as="li" key={index}>
          {text}
        </Named>
      ))}
    </ul>
  );
}

interface PlaceNamedProps {
  readonly children: string;
  /** Names of municipalities or provinces in the text. */
  readonly places: readonly string[];
}

/** A text that also has names of municipalities or provinces, which are in the language of the data set. */
export function PlaceNamed({ children, places }: PlaceNamedProps) {
  const { whole, marked } = useStartTranslator();
  const key = places.join("\n");
  const mark = useMemo(
    () =>
      createMarker(
        core.language === whole || key === "" ? [] : key.split("\n").map((text) => ({ text, language: core.language })),
      ),
    [key, whole],
  );
  return <Runs runs={mark(children).flatMap((run) => (run.lang === undefined ? marked(run.text) : run))} />;
}
