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
  const loaders: import("../i18n/bundle").Loaders<import("../i18n/bundle").TextBundle>;
  export default loaders;
}
declare module "virtual:start-texts" {
  const loaders: import("../i18n/bundle").Loaders<import("../i18n/bundle").StartBundle>;
  export default loaders;
}
declare module "virtual:paper-texts" {
  const loaders: import("../i18n/bundle").Loaders<import("../i18n/bundle").PaperTexts>;
  export default loaders;
}
