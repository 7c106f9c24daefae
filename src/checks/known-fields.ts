import type { z } from 'astro/zod';

/** The fields that a schema knows at a path. Example: at `['terms', 0]`, a proposal's schema knows `topic`, `phase`, `text` and `cite`. */
export function knownFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	const [key, ...rest] = path;
	switch (def.type) {
		case 'object': {
			const shape: Record<string, z.core.$ZodType> = def.shape;
			if (key === undefined) return Object.keys(shape);
			const field = Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
			return field ? knownFields(field, rest) : [];
		}
		case 'array':
			return knownFields(def.element, rest);
		case 'union':
			return def.options.flatMap((option) => knownFields(option, path));
		case 'optional':
		case 'nullable':
		case 'default':
			return knownFields(def.innerType, path);
		case 'pipe':
			return knownFields(def.in, path);
		default:
			return [];
	}
}
