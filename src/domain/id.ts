/** Id in English kebab-case; Dutch technical terms stay Dutch. */
export type Id = string;
