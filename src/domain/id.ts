/** Id in English kebab-case; the Dutch word stays where it is a term. */
export type Id = string;
