import { certaintyWork } from "./certainty-work";
import { serve } from "./work";

serve(certaintyWork);
