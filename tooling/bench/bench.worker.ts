import { runSuite, type SuiteInput } from "./suite";

self.addEventListener("message", ({ data }: MessageEvent<SuiteInput>) => {
  void runSuite(data).then((result) => self.postMessage(result));
});
