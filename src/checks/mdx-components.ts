import type { Nodes } from 'mdast';

import { attributePlaces } from './attribute-places.ts';
import type { CheckedFile } from './checked-file.ts';

/** The components that an explainer places, with their attributes. Empty for files that are no MDX. */
export function componentsIn(file: CheckedFile): PlacedComponent[] {
	return nodesIn(file).flatMap((node): PlacedComponent[] => {
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
		const offset = node.position?.start.offset ?? 0;
		const places = attributePlaces(file.document.body.slice(offset, node.position?.end.offset));
		const attributes = (node.attributes ?? []).map((attribute, index) => {
			const literal = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
			const place = places[index] ?? { name: 0, value: 0 };
			return {
				attribute: attribute.name ?? '',
				value: typeof attribute.value === 'string' ? attribute.value : '',
				literal,
				offset: offset + place.name,
				valueOffset: offset + place.value,
			};
		});
		return [{ name: node.name ?? '', offset, attributes, hasChildren: (node.children ?? []).length > 0 }];
	});
}

/** What is code in an explainer: imports, exports and expressions. */
export function codeIn(file: CheckedFile): { what: string; offset: number }[] {
	return nodesIn(file).flatMap((node) => {
		const offset = node.position?.start.offset ?? 0;
		if (node.type === 'mdxjsEsm') return [{ what: 'An import or export', offset }];
		if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return [{ what: 'An expression in braces', offset }];
		return [];
	});
}

function nodesIn(file: CheckedFile): MdxNode[] {
	return file.collection === 'explainers' && file.tree.type === 'tree' ? flatten(file.tree.root as MdxNode) : [];
}

function flatten(node: MdxNode): MdxNode[] {
	return [node, ...(node.children ?? []).flatMap(flatten)];
}

/** A component placed in an explainer. */
export interface PlacedComponent {
	name: string;
	/** Where it begins in the body. */
	offset: number;
	/** Its attributes, with where the name and the text of the value begin; `literal` is false for one whose value is no plain text. */
	attributes: { attribute: string; value: string; literal: boolean; offset: number; valueOffset: number }[];
	hasChildren: boolean;
}

/** A node of the tree, MDX's own kinds among them. */
interface MdxNode {
	type: Nodes['type'] | 'mdxJsxFlowElement' | 'mdxJsxTextElement' | 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression';
	name?: string | null;
	attributes?: { type: string; name?: string; value?: unknown }[];
	children?: MdxNode[];
	position?: Nodes['position'];
}
