import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import ts from 'typescript';
import { parse } from 'yaml';

import type { CollectionName } from '../schemas/collections.ts';

/**
 * A collection's JSON Schema with the doc comments of its source as descriptions and examples. Schema and source are walked side by
 * side, from the entry of `collections.ts`, through local constants and imports, into objects, lists and unions.
 */
export function commentedSchema(collection: CollectionName, schema: object): object {
	const collections = resolve({ name: 'collections', file: sourceFile(join(import.meta.dirname, '../schemas/collections.ts')) });
	const entry = collections && propertyOf(collections, collection);
	const declared = entry && propertyOf(entry, 'schema');
	return declared ? commented(schema, declared) : schema;
}

/** Splits a doc comment into description and examples. What only a reader of the source can look up is left out. */
export function readComment(comment: string): { description?: string; examples?: unknown[] } {
	const text = comment
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/, one of `\w+`/g, '')
		.trim();
	const found = /^(.*?) ?Example: `([^`]+)`\.?$/.exec(text);
	const description = found ? (found[1] ?? '') : text;
	return { ...(description ? { description } : {}), ...(found?.[2] ? { examples: [parse(found[2])] } : {}) };
}

function commented(schema: object, place: Place): object {
	const { node, file } = called(place);
	const own = readComment(commentOf(place.node));
	if (ts.isIdentifier(node)) {
		const target = resolve({ name: node.text, file });
		return target ? instead(commented(schema, target), own) : { ...own, ...schema };
	}
	if (!ts.isCallExpression(node)) return { ...own, ...schema };
	const [argument] = node.arguments;
	if (!argument) return { ...own, ...schema };
	const inside = (part: unknown, at: ts.Node) => (isObject(part) ? commented(part, { node: at, file }) : part);
	const parts: Record<string, unknown> = { ...schema };
	if (ts.isObjectLiteralExpression(argument) && isObject(parts['properties'])) {
		parts['properties'] = Object.fromEntries(
			Object.entries(parts['properties']).map(([name, part]) => [name, inside(part, propertyOf({ node: argument, file }, name)?.node ?? argument)]),
		);
	} else if (ts.isArrayLiteralExpression(argument) && Array.isArray(parts['anyOf'])) {
		parts['anyOf'] = parts['anyOf'].map((part, index) => inside(part, argument.elements[index] ?? argument));
	} else if ('items' in parts && !Array.isArray(parts['items'])) {
		parts['items'] = inside(parts['items'], argument);
	}
	return { ...own, ...parts };
}

/** A field's own comment takes the place of the whole comment of its type, whose example would mislead. */
function instead(typed: object, own: ReturnType<typeof readComment>): object {
	if (own.description === undefined) return typed;
	return { ...own, ...Object.fromEntries(Object.entries(typed).filter(([name]) => name !== 'description' && name !== 'examples')) };
}

/** The call that makes a schema, without the calls behind it: of `z.array(term).default([])` the first. */
function called({ node, file }: Place): Place {
	if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) return node.initializer ? called({ node: node.initializer, file }) : { node, file };
	if (ts.isShorthandPropertyAssignment(node)) return { node: node.name, file };
	if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
		const { expression } = node.expression;
		if (!ts.isIdentifier(expression) || expression.text !== 'z') return called({ node: expression, file });
	}
	return { node, file };
}

function propertyOf(place: Place, name: string): Place | undefined {
	const object = objectIn(place.node);
	const property = object?.properties.find((candidate) => candidate.name?.getText(place.file) === name);
	return property && { node: property, file: place.file };
}

function objectIn(node: ts.Node): ts.ObjectLiteralExpression | undefined {
	if (ts.isObjectLiteralExpression(node)) return node;
	if (ts.isAsExpression(node)) return objectIn(node.expression);
	return (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) && node.initializer ? objectIn(node.initializer) : undefined;
}

/** Where a name of a file is declared: in the file, or in the one that it is imported from. */
function resolve({ name, file }: { name: string; file: ts.SourceFile }): Place | undefined {
	for (const statement of file.statements) {
		if (ts.isVariableStatement(statement)) {
			const node = statement.declarationList.declarations.find((declaration) => declaration.name.getText(file) === name);
			if (node) return { node, file };
		}
		if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier) && statement.moduleSpecifier.text.startsWith('.')) {
			const { namedBindings } = statement.importClause ?? {};
			if (namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.some((element) => element.name.text === name)) {
				return resolve({ name, file: sourceFile(join(dirname(file.fileName), statement.moduleSpecifier.text)) });
			}
		}
	}
	return undefined;
}

function commentOf(node: ts.Node): string {
	const docs = ts.getJSDocCommentsAndTags(node).filter((doc) => ts.isJSDoc(doc));
	return ts.getTextOfJSDocComment(docs.at(-1)?.comment) ?? '';
}

function sourceFile(path: string): ts.SourceFile {
	return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

/** A piece of source. */
interface Place {
	node: ts.Node;
	file: ts.SourceFile;
}
