import { loadDataset } from "../../../src/dataset/load";
import { DATA_FOLDER } from "./folder";

/** The facts of the repository. Tests share one reading: see `once.ts`. */
export default loadDataset(DATA_FOLDER);
