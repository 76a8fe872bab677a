// The schema of each kind of file in data/, apart from the texts.
export * from "./dataset";
export * from "./examples";
export * from "./guidance";
export * from "./matrix";
export * from "./questionnaire";
export * from "./support";
