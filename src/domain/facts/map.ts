import type { Id } from "../id";

/** A drawn map: outline and points in one coordinate space, projected when the application is built. */
export interface DrawnMap {
  /** Size of the coordinate space. */
  readonly width: number;
  readonly height: number;
  /** SVG path data of the land. */
  readonly land: string;
  /** Place id to [x, y]. */
  readonly points: Readonly<Record<Id, readonly [number, number]>>;
}

/** The two maps: the world with partners, and Belgium with the Flemish places. */
export interface Maps {
  readonly world: DrawnMap;
  readonly flanders: DrawnMap;
}
