import { useEffect, useState } from "react";
import type { Place } from "../../../domain/facts/practice";
import type { DrawnMap, Maps } from "../../../domain/facts/map";
import { loadMaps, mapsNow } from "../../../store/app";
import { library } from "../../../store/library";
import { PageTitle } from "../../kit/PageTitle";
import { useTranslator } from "../../kit/hooks/translator-context";
import { placeText } from "../../../wording/knowledge/knowledge";
import styles from "./MapPage.module.css";
import { PlaceTable } from "./PlaceTable";

type Loaded = Maps | "loading" | "failed";

function useMaps(): Loaded {
  const [maps, setMaps] = useState<Loaded>(() => mapsNow() ?? "loading");
  useEffect(() => {
    let here = true;
    loadMaps().then(
      (found) => here && setMaps(found),
      () => here && setMaps("failed"),
    );
    return () => {
      here = false;
    };
  }, []);
  return maps;
}

interface DrawingProps {
  readonly map: DrawnMap;
  readonly places: readonly Place[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly title: string;
}

/** A map for sight and pointer; the table next to it has the same information for everybody. */
function Drawing({ map, places, chosen, onChoose, title }: DrawingProps) {
  const i18n = useTranslator();
  const shown = places.filter((place) => map.points[place.id] !== undefined);
  return (
    <figure className={styles.figure}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${map.width} ${map.height}`} aria-hidden="true" className={styles.map}>
        <path d={map.land} className={styles.land} />
        {shown
          .toSorted((a, b) => Number(a.id === chosen) - Number(b.id === chosen))
          .map((place) => {
            const [x = 0, y = 0] = map.points[place.id] ?? [];
            const here = place.id === chosen;
            return (
              <g key={place.id} className={styles.point} data-chosen={here || undefined}>
                <circle cx={x} cy={y} r={here ? 9 : 6} onPointerDown={() => onChoose(place.id)}>
                  <title>{placeText(i18n, place)}</title>
                </circle>
                {here && (
                  <text x={x} y={y - 14} textAnchor={x > map.width * 0.8 ? "end" : "middle"}>
                    {placeText(i18n, place)}
                  </text>
                )}
              </g>
            );
          })}
      </svg>
    </figure>
  );
}

/** Flemish places and their partners on two maps, with an equivalent table. */
export function MapPage() {
  const { t } = useTranslator();
  const maps = useMaps();
  const [chosen, setChosen] = useState<string | null>(null);
  const name = library.places.find((place) => place.id === chosen)?.name;
  return (
    <div className={styles.page}>
      <PageTitle>{t("map.title")}</PageTitle>
      <p className="prose">{t("map.lead")}</p>
      <div className={styles.maps} id="maps">
        {typeof maps === "string" ? (
          <p role="status">{t(`map.${maps}`)}</p>
        ) : (
          <>
            <Drawing
              map={maps.world}
              places={library.places}
              chosen={chosen}
              onChoose={setChosen}
              title={t("map.world")}
            />
            <Drawing
              map={maps.flanders}
              places={library.places}
              chosen={chosen}
              onChoose={setChosen}
              title={t("map.flanders")}
            />
          </>
        )}
      </div>
      <p role="status" className={styles.status}>
        {name === undefined ? "" : t("map.shown", { place: name })}
      </p>
      <PlaceTable chosen={chosen} onChoose={setChosen} />
      <p className="small">{t("map.credit")}</p>
    </div>
  );
}
