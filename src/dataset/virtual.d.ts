declare module "virtual:dataset" {
  const dataset: import("../domain/dataset").Dataset;
  export default dataset;
}
declare module "virtual:library" {
  const library: import("../domain/dataset").Library;
  export default library;
}
declare module "virtual:municipalities" {
  const municipalities: readonly import("../domain/dataset").Municipality[];
  export default municipalities;
}
declare module "virtual:texts/*" {
  const bundle: import("../domain/texts").TextBundle;
  export default bundle;
}
declare module "virtual:start-texts/start-*" {
  const bundle: import("../domain/texts").StartBundle;
  export default bundle;
}
declare module "virtual:maps" {
  const maps: import("../domain/map").Maps;
  export default maps;
}
