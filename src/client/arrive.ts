import { arriveInParts, isAwaited } from './arrival.ts';

/** Lets a page arrive in parts that has no other script which does. */
if (isAwaited()) void arriveInParts([...document.querySelectorAll<HTMLElement>('[data-part]')]);
