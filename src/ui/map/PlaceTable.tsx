import { useState } from "react";
import { Link } from "wouter";
import type { Place } from "../../domain/dataset";
import { countryName } from "../../i18n/rule-text";
import { library } from "../../state/library";
import { paths } from "../app/paths";
import { useWords } from "../app/words-context";
import { placeText } from "../browse/texts";
import { Named, PlaceNamed } from "../components/Named";
import { ScrollRegion } from "../components/ScrollRegion";
import styles from "./MapPage.module.css";

const FILTERS = ["all", "role_flemish", "role_partner"] as const;

interface Props {
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function Examples({ place }: { readonly place: Place }) {
  const { t, data } = useWords();
  if (place.practices.length === 0)
    return (
      <>
        {place.mentions.length === 0 ? (
          <span className="small">{t("map.none")}</span>
        ) : (
          <Named>{place.mentions.map((id) => data.mentions[id]?.summary).join(" ")}</Named>
        )}
      </>
    );
  return (
    <ul className={styles.links}>
      {place.practices.map((id) => (
        <li key={id}>
          <Link href={paths.example(id)}>
            <Named>{data.practices[id]?.title ?? id}</Named>
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly place: Place;
  readonly here: boolean;
  readonly onChoose: (id: string) => void;
}

function Row({ place, here, onChoose }: RowProps) {
  const words = useWords();
  const { t, data } = words;
  const name = placeText(words, place);
  return (
    <tr data-chosen={here || undefined}>
      <th scope="row">
        <button
          type="button"
          className="link-button"
          aria-label={t("map.show", { place: name })}
          aria-pressed={here}
          onClick={() => onChoose(place.id)}
        >
          <PlaceNamed places={place.role === "flemish" ? [name] : []}>{name}</PlaceNamed>
        </button>
      </th>
      <td>{countryName(words, place.country)}</td>
      <td>
        <Examples place={place} />
      </td>
      <td className="small">{data.precisions[place.precision]?.name}</td>
    </tr>
  );
}

/** All places of the map as a table: name (which marks it on the map), country, examples, how precise the point is. */
export function PlaceTable({ chosen, onChoose }: Props) {
  const words = useWords();
  const { t, language } = words;
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>("all");
  const rows = library.places
    .filter((place) => filter === "all" || filter === `role_${place.role}`)
    .toSorted((a, b) => placeText(words, a).localeCompare(placeText(words, b), language));
  return (
    <section>
      <h2 id="places">{t("map.list")}</h2>
      <p className={styles.filter}>
        <label htmlFor="place-filter">{t("map.filter")}</label>
        <select
          id="place-filter"
          value={filter}
          onChange={(event) => setFilter(FILTERS.find((f) => f === event.target.value) ?? "all")}
        >
          {FILTERS.map((option) => (
            <option key={option} value={option}>
              {t(`map.${option}`)}
            </option>
          ))}
        </select>
      </p>
      <ScrollRegion label={t("map.list")}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t("map.list")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("map.place")}</th>
              <th scope="col">{t("map.country")}</th>
              <th scope="col">{t("map.examples")}</th>
              <th scope="col">{t("map.precision")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((place) => (
              <Row key={place.id} place={place} here={place.id === chosen} onChoose={onChoose} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
