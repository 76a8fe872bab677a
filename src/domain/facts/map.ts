import type { Id } from "../id";

/** A map with outline and points in one coordinate space, projected at build time. */
export interface DrawnMap {
  /** Size of the coordinate space. */
  readonly width: number;
  readonly height: number;
  /** SVG path data of the land. */
  readonly land: string;
  /** [x, y] by place id, and for Belgium by NIS code of a municipality. */
  readonly points: Readonly<Record<Id, readonly [number, number]>>;
}

/** The world with the partners, and Belgium with the Flemish places and municipalities. */
export interface Maps {
  readonly world: DrawnMap;
  readonly flanders: DrawnMap;
}
