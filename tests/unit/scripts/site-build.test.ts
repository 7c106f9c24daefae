import { expect, test } from 'vitest';

import { loggedErrors } from '../../../scripts/site-build.ts';

test('a line that the generator marks as an error counts, whatever its exit status', () => {
	expect(loggedErrors('12:00:01 [build] ok\n12:00:02 [ERROR] [glob-loader] Error rendering one.md\n')).toEqual([
		'12:00:02 [ERROR] [glob-loader] Error rendering one.md',
	]);
});

test('warnings and words do not count', () => {
	expect(loggedErrors('[WARN] [vite] a directive\nThe error of one page is another page\n')).toEqual([]);
});
