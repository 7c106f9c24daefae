import { pathsOf } from './_file.ts';

export { GET } from './_file.ts';

export const getStaticPaths = () => pathsOf('csv');
