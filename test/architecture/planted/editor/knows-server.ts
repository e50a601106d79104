import { serve } from "../src/server/serve.ts";

export const seen = serve;
