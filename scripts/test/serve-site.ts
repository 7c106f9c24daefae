import { serve } from '../serve.ts';
import { realSite } from './real-site.ts';

// What Playwright starts before the browser tests.
serve(await realSite());
