import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEqualEarth, type GeoPermissibleObjects, geoPath, type GeoProjection } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { MapPlace } from "../domain/facts/practice";
import type { DrawnMap, Maps } from "../domain/facts/map";

/** ISO 3166-1 numeric code of Belgium, the id of its outline. */
const BELGIUM = "056";
/** Sizes in units of the drawing, and decimals of its lines: the outline of the world is coarser than one unit anyway. */
const WORLD = { width: 960, height: 440, digits: 0 } as const;
const FLANDERS = { width: 640, height: 330, digits: 1 } as const;

const require = createRequire(import.meta.url);

/** An outline from Natural Earth (public domain), packaged by `world-atlas`. */
function atlas(name: string): Topology<Record<string, GeometryCollection>> {
  return JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), "utf8")) as Topology<
    Record<string, GeometryCollection>
  >;
}

function shapes(name: string, object: string) {
  const topology = atlas(name);
  const found = topology.objects[object];
  if (found === undefined) throw new Error(`world-atlas/${name} has no ${object}`);
  return feature(topology, found);
}

const round = (value: number): number => Math.round(value * 10) / 10;

function draw(
  { digits, ...size }: { readonly width: number; readonly height: number; readonly digits: number },
  projection: GeoProjection,
  land: GeoPermissibleObjects,
  at: readonly (readonly [id: string, longitude: number, latitude: number])[],
): DrawnMap {
  const path = geoPath(projection).digits(digits)(land) ?? "";
  const points = at.flatMap(([id, longitude, latitude]) => {
    const point = projection([longitude, latitude]);
    return point === null ? [] : [[id, [round(point[0]), round(point[1])]] as const];
  });
  return { ...size, land: path, points: Object.fromEntries(points) };
}

/**
 * Projects land and places (Equal Earth, which preserves areas): the world with the partners, and Belgium with the
 * Flemish places and the centres of all municipalities. Runs at build time; the browser gets paths and points.
 * @param centres [longitude, latitude] in degrees (WGS84), by NIS code.
 */
export function drawMaps(
  places: readonly MapPlace[],
  centres: Readonly<Record<string, readonly [number, number]>> = {},
): Maps {
  const land = shapes("land-110m", "land");
  const countries = shapes("countries-10m", "countries");
  const belgium = { ...countries, features: countries.features.filter((country) => country.id === BELGIUM) };
  const world = geoEqualEarth().fitSize([WORLD.width, WORLD.height], land);
  const pointsOf = (role: MapPlace["role"]) =>
    places
      .filter((place) => place.role === role)
      .map(({ id, longitude, latitude }) => [id, longitude, latitude] as const);
  const municipalities = Object.entries(centres).map(
    ([nis, [longitude, latitude]]) => [nis, longitude, latitude] as const,
  );
  const flanders = geoEqualEarth()
    .rotate([-4.4, 0])
    .fitExtent(
      [
        [10, 10],
        [FLANDERS.width - 10, FLANDERS.height * 1.55],
      ],
      belgium,
    );
  return {
    world: draw(WORLD, world, land, pointsOf("partner")),
    flanders: draw(FLANDERS, flanders, belgium, [...pointsOf("flemish"), ...municipalities]),
  };
}
