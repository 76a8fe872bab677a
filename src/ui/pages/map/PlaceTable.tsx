import { useState } from "react";
import type { MapPlace } from "../../../domain/facts/practice";
import { countryName } from "../../../wording/knowledge/rules";
import { library } from "../../../store/library";
import { LinkButton } from "../../kit/Button";
import { useTranslator } from "../../kit/hooks/translator-context";
import { placeText } from "../../../wording/knowledge/knowledge";
import { Named, PlaceNamed } from "../../kit/Named";
import { WideTable } from "../../kit/WideTable";
import { ColumnHeads } from "../../kit/ColumnHeads";
import styles from "./PlaceTable.module.css";
import { rowButtonId } from "./PlacePanel";
import { ExampleLink } from "../../parts/ExampleLink";

const FILTERS = ["all", "role_flemish", "role_partner"] as const;

interface Props {
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function Examples({ place }: { readonly place: MapPlace }) {
  const { t, data } = useTranslator();
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
          <ExampleLink id={id} />
        </li>
      ))}
    </ul>
  );
}

/** The value that occurs most often; the first of several. */
function mostFrequent(values: readonly string[]): string {
  const times = (value: string) => values.filter((one) => one === value).length;
  return values.reduce((most, value) => (times(value) > times(most) ? value : most), values[0] ?? "");
}

interface RowProps {
  readonly place: MapPlace;
  /** Whether its point is as precise as that of most places, which is stated once. */
  readonly usual: boolean;
  readonly here: boolean;
  readonly onChoose: (id: string) => void;
}

function Row({ place, usual, here, onChoose }: RowProps) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const name = placeText(i18n, place);
  return (
    <tr data-chosen={here || undefined}>
      <th scope="row">
        <LinkButton
          id={rowButtonId(place.id)}
          aria-label={t("map.show", { place: name })}
          aria-pressed={here}
          onClick={() => onChoose(place.id)}
        >
          <PlaceNamed places={place.role === "flemish" ? [name] : []}>{name}</PlaceNamed>
        </LinkButton>
      </th>
      <td>
        {countryName(i18n, place.country)}
        {!usual && <p className="small">{data.precisions[place.precision]?.name}</p>}
      </td>
      <td>
        <Examples place={place} />
      </td>
    </tr>
  );
}

/** All places on the map as a table: name (which marks it on the map), country and precision of the point, examples. */
export function PlaceTable({ chosen, onChoose }: Props) {
  const i18n = useTranslator();
  const { t, data, whole } = i18n;
  const most = mostFrequent(library.places.map(({ precision }) => precision));
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>("all");
  const rows = library.places
    .filter((place) => filter === "all" || filter === `role_${place.role}`)
    .toSorted((a, b) => placeText(i18n, a).localeCompare(placeText(i18n, b), whole));
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
      <p className="small">{data.precisions[most]?.hint}</p>
      <WideTable className={styles.table} caption={t("map.list")}>
        <ColumnHeads names={[t("map.place"), t("map.country"), t("map.examples")]} />
        <tbody>
          {rows.map((place) => (
            <Row
              key={place.id}
              place={place}
              usual={place.precision === most}
              here={place.id === chosen}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
