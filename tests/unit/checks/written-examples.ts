/** Bad examples of rules whose files Git, or the file system of a writer, would damage. They are written when they are tested. */
export const writtenExamples: Readonly<Record<string, Record<string, string | Buffer>>> = {
	encoding: {
		'pages/about.md': '---\r\ntitle: About\r\n---\r\n',
		'pages/latin.md': Buffer.concat([Buffer.from('---\ntitle: Caf'), Buffer.from([0xe9]), Buffer.from('\n---\n')]),
		'pages/mark.md': '\uFEFF---\ntitle: Mark\n---\n',
		'pages/reversed.md': '---\ntitle: Reversed\n---\n\nThe port \u202Eclosed\u202C.\n',
	},
	'id-format': {
		'topics/Pay Talks.yaml': 'name: Pay\ndefinition: What an hour of work is paid.\n',
		'topics/notes.txt': 'Remember the overtime.\n',
		'topics/older/pay.yaml': 'name: Pay\ndefinition: What an hour of work is paid.\n',
	},
};
