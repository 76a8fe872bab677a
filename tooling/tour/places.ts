import { DOSSIERS } from "./dossiers";
import { KNOWLEDGE } from "./knowledge";
import type { Place } from "./place";
import { QUESTIONNAIRE } from "./questionnaire";
import { RESULT } from "./result";
import { START } from "./start";

/** Every page type and state, once: for the accessibility checks and screenshots. */
export const PLACES: readonly Place[] = [...START, ...DOSSIERS, ...QUESTIONNAIRE, ...RESULT, ...KNOWLEDGE];
