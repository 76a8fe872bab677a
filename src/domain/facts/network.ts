import type { networkFile } from "../../schema/support";
import type { Fact } from "./fact";

/** A network of local governments. */
export type Network = Fact<typeof networkFile>;

/** How a municipality joins a network. */
export type Joining = NonNullable<Network["joining"]>;

/** Annual membership fee, in euro. */
export type Fee = Joining["fee"];
