// How a long page, or one that scripts complete, arrives. It runs in the head, before anything shows; in the body it does nothing but end a
// task of the parser, see src/components/ParserBreak.astro. Where the other scripts never come, all shows.
if (!document.body) {
	const root = document.documentElement;

	// A page as known on a day is held back until src/client/known/known-on.ts has left out what came later: nothing jumps.
	if (/[?&]on=\d{4}-\d{2}-\d{2}(&|$)/.test(location.search)) root.setAttribute('data-wait', '');

	// The comparison waits for a choice of texts in the same way, see src/styles/compare-page.css.
	if (/[?&]proposal=/.test(location.search)) root.setAttribute('data-choice', '');

	// What is out of sight is laid out by src/client/arrival.ts, a little at a time. Not where the browser goes back to a place on the page.
	if (location.hash === '' && performance.getEntriesByType('navigation')[0]?.type === 'navigate') root.setAttribute('data-in-parts', '');

	// Whoever ends one of these says so by another attribute, since a new value would have all of the page styled anew.
	addEventListener('load', () => {
		for (const name of ['data-wait', 'data-in-parts']) if (!root.hasAttribute(`${name}-ends`)) root.removeAttribute(name);
	});
}
