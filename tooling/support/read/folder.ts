import { fileURLToPath } from "node:url";

/** The data folder of the repository. */
export const DATA_FOLDER = fileURLToPath(new URL("../../../data", import.meta.url));
