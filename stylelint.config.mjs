/** Styles name the sides of the text, never of the paper, so that a page from right to left mirrors. */
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
		'no-duplicate-selectors': true,
	},
};
