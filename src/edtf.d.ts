/** The part of the package `edtf`, which ships no types, that this project uses. */
declare module 'edtf' {
	/** Parses an EDTF date; `min` and `max` are its first and last millisecond since 1970, UTC. Throws on a syntax error. */
	export default function edtf(text: string): { min: number; max: number };
}
