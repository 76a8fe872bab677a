declare module "virtual:core" {
  const core: import("../domain/facts/dataset").ServedFacts;
  export default core;
}
declare module "virtual:support" {
  const support: import("../domain/facts/dataset").SupportFacts;
  export default support;
}
declare module "virtual:library" {
  const library: import("../domain/facts/library").Library;
  export default library;
}
declare module "virtual:municipalities" {
  const municipalities: readonly import("../domain/facts/municipality").Municipality[];
  export default municipalities;
}
declare module "virtual:maps" {
  const maps: import("../domain/facts/map").Maps;
  export default maps;
}
declare module "virtual:texts" {
  /** Loads the texts of a language, each from its own file. */
  const loaders: Readonly<
    Record<
      import("../i18n/languages").Language,
      () => Promise<{ readonly default: import("../i18n/bundle").TextBundle }>
    >
  >;
  export default loaders;
}
declare module "virtual:start-texts" {
  /** The same for the texts of start page and frame. */
  const loaders: Readonly<
    Record<
      import("../i18n/languages").Language,
      () => Promise<{ readonly default: import("../i18n/bundle").StartBundle }>
    >
  >;
  export default loaders;
}
declare module "virtual:paper-texts" {
  /** The same for texts on paper only. */
  const loaders: Readonly<
    Record<
      import("../i18n/languages").Language,
      () => Promise<{ readonly default: import("../i18n/bundle").PaperTexts }>
    >
  >;
  export default loaders;
}
