/** The colours of the pictures: those of the site's light theme, see `src/styles/global.css`. */
export const inks = {
	paper: '#fcfbf8',
	ink: '#1c1b1a',
	quiet: '#57554f',
	rule: '#dad7ce',
	accent: '#17497d',
	talks: '#2b6394',
	proposals: '#77458f',
	agreements: '#2f744b',
	military: '#ad5214',
	other: '#6f6d66',
} as const;
