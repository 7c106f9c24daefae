/**
 * A role of digital publishing (https://www.w3.org/TR/dpub-aria-1.1/) as an attribute to spread: the generator's types know only the
 * roles of ARIA itself.
 */
export function dpubRole(role: 'doc-noteref' | 'doc-backlink' | 'doc-endnotes'): Record<string, string> {
	return { role };
}
