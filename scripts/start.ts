import { serve } from './serve.ts';
import { buildSite, outFolder } from './site-build.ts';

const status = await buildSite();
if (status === 0) serve(outFolder());
else process.exitCode = status;
