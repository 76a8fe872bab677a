import { analysisWork } from "./analysis-work";
import { serve } from "./work";

serve(analysisWork);
