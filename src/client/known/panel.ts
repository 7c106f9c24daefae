import { calendarInWords } from '../../record/calendar-words.ts';
import { withDay, type AskedDay } from './day.ts';
import { invalidInWords, knownInWords, nounOf } from './words.ts';

/** Says above a page which day it is shown as known on, what that leaves, and the ways out; without a day, what can be asked for. */
export function describe(panel: HTMLElement, asked: AskedDay, items: readonly string[]): void {
	const [help, words, ways] = ['help', 'words', 'ways'].map((name) => panel.querySelector<HTMLElement>(`[data-known-${name}]`));
	const [field, out] = [panel.querySelector<HTMLInputElement>('input[name=on]'), panel.querySelector<HTMLAnchorElement>('a[data-known-out]')];
	if (!help || !words || !ways || !field || !out) return;
	help.hidden = asked.type !== 'none';
	words.hidden = asked.type === 'none';
	ways.hidden = asked.type !== 'day';
	field.value = asked.type === 'day' ? asked.day : '';
	out.href = withDay(`${location.pathname}${location.search}`, undefined);
	if (asked.type === 'invalid') words.textContent = invalidInWords(asked.written);
	if (asked.type !== 'day') return;
	const title = document.createElement('strong');
	title.textContent = `As known on ${calendarInWords(asked.day)}.`;
	words.replaceChildren(title, ` ${knownInWords(asked.day, items, nounOf(panel.dataset['knownNoun']), document.querySelector('main [data-today]') !== null)}`);
}
