declare module "virtual:dataset" {
  const dataset: import("../domain/dataset").Dataset;
  export default dataset;
}
declare module "virtual:municipalities" {
  const municipalities: readonly import("../domain/dataset").Municipality[];
  export default municipalities;
}
declare module "virtual:texts/nl" {
  const bundle: import("../domain/texts").TextBundle;
  export default bundle;
}
