import { pathsOf } from './_cite.ts';

export { GET } from './_cite.ts';

export const getStaticPaths = () => pathsOf('json');
