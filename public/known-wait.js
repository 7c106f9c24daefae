// Holds a page back that is asked for as known on a day, until src/client/known/known-on.ts has left out what came later: nothing jumps.
// It runs before anything shows. Where the other script never comes, the page shows whole.
if (/[?&]on=\d{4}-\d{2}-\d{2}(&|$)/.test(location.search)) {
	document.documentElement.setAttribute('data-wait', '');
	addEventListener('load', () => document.documentElement.removeAttribute('data-wait'));
}

// The comparison waits for a choice of texts in the same way, see src/styles/compare-page.css.
if (/[?&]proposal=/.test(location.search)) document.documentElement.setAttribute('data-choice', '');
