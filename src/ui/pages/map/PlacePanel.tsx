import { type RefObject, useEffect, useRef } from "react";
import type { MapPlace } from "../../../domain/facts/practice";
import { countryName } from "../../../wording/knowledge/rules";
import { placeText } from "../../../wording/knowledge/knowledge";
import { LinkButton } from "../../kit/Button";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Named, PlaceNamed } from "../../kit/Named";
import { ExampleLink } from "../../parts/ExampleLink";
import styles from "./MapPage.module.css";

/** Id of the button of a place in the list. */
export function rowButtonId(place: string): string {
  return `place-${place}`;
}

interface Props {
  readonly place: MapPlace;
  /** A new object for every choice, even of the same place. */
  readonly choice: object | null;
  /** What must be in view with it. */
  readonly maps: RefObject<HTMLDivElement | null>;
}

/** What is known about the chosen place, below the maps, which are brought into view. */
export function PlacePanel({ place, choice, maps }: Props) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    maps.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [choice, maps]);
  const name = placeText(i18n, place);
  const country = countryName(i18n, place.country);
  return (
    <section aria-labelledby="chosen-place" className={styles.panel}>
      <h2 id="chosen-place" ref={heading} tabIndex={-1}>
        <PlaceNamed places={place.role === "flemish" ? [name] : []}>
          {name === country ? name : t("browse.examples.partner", { name, country })}
        </PlaceNamed>
      </h2>
      {place.practices.map((id) => (
        <div key={id}>
          <h3>
            <ExampleLink id={id} />
          </h3>
          <Named as="p">{data.practices[id]?.summary}</Named>
        </div>
      ))}
      {place.mentions.map((id) => (
        <Named as="p" key={id}>
          {data.mentions[id]?.summary}
        </Named>
      ))}
      {place.practices.length + place.mentions.length === 0 && <p>{t("map.none")}</p>}
      <LinkButton className="no-print" onClick={() => document.getElementById(rowButtonId(place.id))?.focus()}>
        {t("browse.backTo", { page: t("map.list") })}
      </LinkButton>
    </section>
  );
}
