import { html } from './html-payloads.ts';

// Known ways to bring code into a page. Each sets `window.__xss`, opens a dialog or asks another host, if it works.
// The lists tell them apart by what they are in Markdown; as the value of a field each is text and nothing else.

/** Would be a link that runs or that leads to no record and no page of the web. */
export const links = [
	'[x](javascript:window.__xss=1)',
	'[x](JaVaScRiPt:alert(1))',
	'[x](java&#115;cript:alert(1))',
	'[x](&#x6A;avascript:alert(1))',
	'[x](javascript&colon;alert(1))',
	'[x](java&Tab;script:alert(1))',
	'[x](<javascript:alert(1)>)',
	'[x](<java\tscript:alert(1)>)',
	'[x]( javascript:alert(1))',
	'[x](javascript://%0aalert(1))',
	'[x](javascript:alert(1) "title")',
	'[x](data:text/html,%3Cscript%3Ealert(1)%3C/script%3E)',
	'[x](DATA:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
	'[x](vbscript:msgbox(1))',
	'BEGIN:VEVENT;ATTENDEE:mailto:x@evil.example,END:VCALENDAR',
	'[x](livescript:alert(1))',
	'[x](feed:javascript:alert(1))',
	'[x](view-source:javascript:alert(1))',
	'[x](blob:https://evil.example/1)',
	'[x](file:///etc/passwd)',
	'[x](//evil.example/)',
	'[x](http:javascript:alert(1))',
	'[x][y]\n\n[y]: javascript:alert(1)',
	'[y]\n\n[y]: <data:text/html,1>',
	'![x](javascript:alert(1))',
] as const;

/** Would be links that run, in angle brackets, which MDX reads as elements. */
export const autolinks = ['<javascript:alert(1)>', '<JAVASCRIPT:alert(1)>', '<data:text/html,x>', '<vbscript:msgbox(1)>'] as const;

/** Would be links to nothing in the record, or pictures. */
export const strayLinks = [
	'[x](&#1;javascript:alert(1))',
	'![x](https://evil.example/track.gif)',
	'![" onerror="alert(1)](x)',
	'[x](\\\\evil.example\\x)',
	'[x](javascript%3Aalert(1))',
] as const;

/** Would be code or an element in an explainer (MDX) or in another language of templates; in Markdown it is text. */
export const code = [
	'{window.__xss=1}',
	'<img src=x:x onerror=alert(1)//>',
	`<img src onerror /" '"= alt=alert(1)//">`,
	'<svg/onload=alert(1)>',
	'< script>alert(1)</ script>',
	'${alert(1)}#{7*7}',
	'%{{}} {% raw %} @{7*7} [[${7*7}]]',
	'}, url = {javascript:alert(1)}, note = {\\write18{x}',
	'{(() => { window.__xss = 1 })()}',
	'{`${alert(1)}`}',
	'{...globalThis}',
	'{/* comment */}',
	`{await import('node:fs')}`,
	`{{constructor.constructor('alert(1)')()}}`,
	'{{7*7}}',
	'<Compare {...{proposals: alert(1)}} />',
	'<>{alert(1)}</>',
	`import x from 'data:text/javascript,window.__xss=1'`,
	`import fs from 'node:fs'`,
	'export const x = (window.__xss = 1)',
	'export default () => alert(1)',
] as const;

/** Is text in every place; what shows it must not make more of it. */
export const harmless = [
	'" onmouseover="alert(1)',
	`' onmouseover='alert(1)`,
	'" autofocus onfocus=alert(1) x="',
	'` onerror=alert(1) `',
	'x" style="background:url(javascript:alert(1))',
	'javascript:window.__xss=1',
	'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
	'vbscript:msgbox(1)',
	'&lt;script&gt;window.__xss=1&lt;/script&gt;',
	'&#60;script&#62;window.__xss=1&#60;/script&#62;',
	'&#x3c;img src=x onerror=alert(1)&#x3e;',
	'&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
	'&#0000060script&#0000062alert(1)',
	'\\u003cscript\\u003ewindow.__xss=1\\u003c/script\\u003e',
	'\\x3cscript\\x3ealert(1)\\x3c/script\\x3e',
	'%3Cscript%3Ealert(1)%3C/script%3E',
	'+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
	'＜script＞alert(1)＜/script＞',
	'\\<script>alert(1)\\</script>',
	'`<script>window.__xss=1</script>`',
	`=cmd|' /C calc'!A0`,
	'@SUM(1+1)*cmd',
	'+1+1',
	'-2+3+cmd',
	'BEGIN:VEVENT;SUMMARY:x,END:VCALENDAR',
	'x\nER  - \nTY  - JOUR\nUR  - javascript:alert(1)',
	'x\nEND:VEVENT\nBEGIN:VEVENT\nURL:javascript:alert(1)',
	'__proto__',
	'constructor',
	'[x](" onmouseover="alert(1))',
	'[x](https://example.org/ "onmouseover=alert(1)")',
	'jaVasCript:/*-/*`/*\\`/*\'/*"/**/(/* */oNcliCk=alert() )//%0D%0A//\\x3e',
] as const;

/** All of them. */
export const payloads: readonly string[] = [...html, ...links, ...autolinks, ...strayLinks, ...code, ...harmless];
