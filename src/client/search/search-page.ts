import { isOpened } from '../opened.ts';
import { Announcer } from './announcer.ts';
import { answerTo, type Answer } from './answer.ts';
import { countInWords } from './count-in-words.ts';
import { part } from './element.ts';
import { failureInWords } from './failure.ts';
import { namesOf, otherNameLine } from './other-names.ts';
import { Pause } from './pause.ts';
import { freshView, keepView, rememberedView } from './remembered-view.ts';
import { ResultsView } from './results-view.ts';
import { SearchForm } from './search-form.ts';
import { listenForSlash } from './shortcut.ts';
import { addressOfSearch, isEmpty, readState, type SearchState } from './state.ts';
import { inTime, TimeLimitError } from './time-limit.ts';

const form = new SearchForm();
const view = new ResultsView();
const announcer = new Announcer(part('announcement', HTMLElement));
const names = namesOf(document);
const title = document.title;
let turn = 0;
const typing = new Pause();
const busy = new Pause();

listenToForm();
listenForSlash(form.field, part('slash', HTMLInputElement));
keepView(() => view.shown);
window.addEventListener('popstate', () => {
	// A link into this page has been followed.
	if (location.hash === '') void restore();
});
if (isOpened() && form.field.value.trim() !== '') void ask('push');
else void restore();

function listenToForm(): void {
	form.field.addEventListener('input', () => {
		typing.start(250, () => void ask('replace'));
	});
	form.element.addEventListener('submit', (event) => {
		event.preventDefault();
		void ask('push');
	});
	form.element.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLSelectElement) void ask('push');
	});
	form.clear.addEventListener('click', () => {
		form.state = { ...form.state, filters: {} };
		form.field.focus();
		void ask('push');
	});
}

/** Searches for what the form holds. */
async function ask(way: 'push' | 'replace'): Promise<void> {
	typing.end();
	const address = addressOfSearch(form.state);
	const isNew = way === 'push' && address !== location.pathname + location.search;
	history[isNew ? 'pushState' : 'replaceState'](freshView, '', address);
	await search(form.state, freshView.shown);
}

/** Searches for what the address holds, and goes to where the reader was, unless the reader has moved on. */
async function restore(): Promise<void> {
	typing.end();
	form.state = readState(new URLSearchParams(location.search));
	const { shown, scroll } = rememberedView();
	const from = window.scrollY;
	if ((await search(form.state, shown)) && from === window.scrollY && location.hash === '') scrollTo({ top: scroll, behavior: 'instant' });
}

/** Gives true once the results are on the page; false where they will not be. */
async function search(state: SearchState, shown: number): Promise<boolean> {
	const mine = ++turn;
	document.title = state.q === '' ? title : `${state.q} · ${title}`;
	busy.end();
	if (isEmpty(state)) view.clear();
	else
		busy.start(400, () => {
			view.say('Searching …');
		});
	const answer = answerTo(state, names);
	const show = async (found: Answer) => mine === turn && present(found, state, shown);
	try {
		return await show(await inTime(answer, 8000));
	} catch (error) {
		if (mine !== turn) return false;
		fail(error);
		if (error instanceof TimeLimitError)
			answer.then(show).catch((late: unknown) => {
				if (mine === turn) fail(late);
			});
		return false;
	}
}

async function present({ hits, counts, other, instead }: Answer, state: SearchState, shown: number): Promise<boolean> {
	busy.end();
	form.usable = true;
	form.count(counts);
	view.remark(...(other === undefined ? [] : otherNameLine(state.q, other, addressOfSearch({ ...state, q: other }), instead)));
	if (isEmpty(state)) return false;
	const count = countInWords(hits.length, state.sort);
	if (!(await view.show(hits, count, shown))) return false;
	if (hits.length === 0) announcer.sayNow(count);
	else announcer.say(count);
	return true;
}

function fail(error: unknown): void {
	busy.end();
	const reason = failureInWords(error);
	form.usable = false;
	view.clear();
	view.remark(reason);
	announcer.sayNow(reason);
}
