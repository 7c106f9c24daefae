import { clip } from '../../content/clip.ts';
import { components } from '../../schemas/components.ts';
import { codeIn, componentsIn } from '../mdx-components.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Code in an explainer: an import, an export, an expression, an unknown component, or an attribute that is not plain text. */
export const mdxCode: Rule = {
	id: 'mdx-code',
	severity: 'error',
	*check({ files }) {
		for (const file of files) {
			if (file.tree.type === 'malformed')
				yield file.atBody(file.tree.offset, `The text cannot be read as MDX: ${file.tree.message}. For the signs themselves write \`&lt;\` and \`&#123;\`.`);
			for (const { what, offset } of codeIn(file)) yield file.atBody(offset, `${what} is not allowed in an explainer; it holds text and components.`);
			for (const { name, offset, attributes, hasChildren } of componentsIn(file)) {
				const known = Object.hasOwn(components, name) ? components[name] : undefined;
				if (!known) {
					yield file.atBody(offset, `\`<${clip(name)}>\` is not a component of explainers.`, nearest(name, Object.keys(components)));
					continue;
				}
				if (hasChildren) yield file.atBody(offset, `\`<${name}>\` holds nothing; close it with \`/>\`.`);
				for (const { attribute, offset: place, literal } of attributes) {
					if (!literal) yield file.atBody(place, `An attribute of \`<${name}>\` must be plain text in quotation marks.`);
					else if (!Object.hasOwn(known, attribute))
						yield file.atBody(
							place,
							`\`${clip(attribute)}\` is not an attribute of \`<${name}>\`.`,
							nearest(attribute, Object.keys(known)) ?? Object.keys(known)[0],
						);
				}
				for (const [attribute, { required }] of Object.entries(known)) {
					if (required && !attributes.some((given) => given.attribute === attribute))
						yield file.atBody(offset, `\`<${name}>\` needs the attribute \`${attribute}\`.`);
				}
			}
		}
	},
};
