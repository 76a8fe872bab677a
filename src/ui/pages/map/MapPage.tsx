import { useEffect, useRef, useState } from "react";
import type { Municipality } from "../../../domain/facts/municipality";
import type { MapPlace } from "../../../domain/facts/practice";
import type { DrawnMap, Maps } from "../../../domain/facts/map";
import { loadMaps, mapsNow } from "../../../store/app";
import { library } from "../../../store/library";
import { PlaceNamed } from "../../kit/Named";
import { PageTitle } from "../../kit/PageTitle";
import { useApp } from "../../kit/hooks/use-app";
import { useMunicipality } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";
import { placeText } from "../../../wording/knowledge/knowledge";
import styles from "./MapPage.module.css";
import { PlacePanel } from "./PlacePanel";
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
  readonly places: readonly MapPlace[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly title: string;
  /** The municipality of the answers, by NIS code; absent = unknown. */
  readonly own?: Municipality | null;
}

/** A name above a point, within the map. */
function Label({
  map,
  at: [x, y],
  text,
}: Pick<DrawingProps, "map"> & { readonly at: readonly [number, number]; readonly text: string }) {
  return (
    <text x={x} y={y - 16} textAnchor={x > map.width * 0.8 ? "end" : x < map.width * 0.2 ? "start" : "middle"}>
      {text}
    </text>
  );
}

/** A map for sight and pointer; the table next to it has the same information for everybody. */
function Drawing({ map, places, chosen, onChoose, title, own = null }: DrawingProps) {
  const i18n = useTranslator();
  const home = own === null ? undefined : map.points[own.nis];
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
                {here && <Label map={map} at={[x, y]} text={placeText(i18n, place)} />}
              </g>
            );
          })}
        {own !== null && home !== undefined && (
          <g className={styles.own}>
            <circle cx={home[0]} cy={home[1]} r={12} />
            <Label map={map} at={home} text={own.name} />
          </g>
        )}
      </svg>
    </figure>
  );
}

/** Flemish places and their partners on two maps, with an equivalent table. */
export function MapPage() {
  const { t } = useTranslator();
  const maps = useMaps();
  // An object: choosing the same place again brings it into view again.
  const [choice, setChoice] = useState<{ readonly id: string } | null>(null);
  const chosen = choice?.id ?? null;
  const choose = (id: string) => setChoice({ id });
  const top = useRef<HTMLDivElement>(null);
  const place = library.places.find(({ id }) => id === chosen);
  const own = useMunicipality(useApp((state) => state.dossier.answers.municipality));
  return (
    <div className={styles.page}>
      <PageTitle>{t("map.title")}</PageTitle>
      <p className="prose">{t("map.lead")}</p>
      <div className={styles.maps} ref={top}>
        {typeof maps === "string" ? (
          <p role="status">{t(`map.${maps}`)}</p>
        ) : (
          <>
            <Drawing
              map={maps.world}
              places={library.places}
              chosen={chosen}
              onChoose={choose}
              title={t("map.world")}
            />
            <Drawing
              map={maps.flanders}
              places={library.places}
              chosen={chosen}
              onChoose={choose}
              title={t("map.flanders")}
              own={own}
            />
          </>
        )}
      </div>
      {own !== null && (
        <p className="small">
          <PlaceNamed places={[own.name]}>{t("map.own", { municipality: own.name })}</PlaceNamed>
        </p>
      )}
      {place !== undefined && <PlacePanel place={place} choice={choice} maps={top} />}
      <PlaceTable chosen={chosen} onChoose={choose} />
      <p className="small">{t("map.credit")}</p>
    </div>
  );
}
