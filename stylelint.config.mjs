/** Styles name the sides of the text, never of the paper, so that a page from right to left mirrors; letters have few sizes. */
export default {
	rules: {
		'property-layout-mappings': [
			'flow-relative',
			{
				// One, two or three values are the same on both sides; what has four is held to three below. Browsers lack `overflow-inline`.
				ignoreProperties: ['margin', 'padding', 'inset', 'overflow-x', 'overflow-y'],
			},
		],
		'declaration-property-max-values': { '/^(margin|padding|inset)$/': 3, 'border-radius': 1 },
		'value-keyword-layout-mappings': 'flow-relative',
		'unit-layout-mappings': 'flow-relative',
		'property-no-unknown': true,
		'declaration-property-value-no-unknown': true,
		// Each further size is one more to tell apart, and one more that a browser has to open a face for. Others are for pictures, print and the root.
		'declaration-property-value-allowed-list': {
			'font-size': ['/^(0\\.8|0\\.875|0\\.95|1|1\\.05|1\\.1|1\\.2|1\\.35)rem$/', '/^[\\d.]+(px|pt|em|%)$/', '/^clamp/', 'inherit'],
		},
		'no-duplicate-selectors': true,
	},
};
