import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast, type Features } from 'satteri';

/**
 * What Markdown means in a record: GFM with footnotes, quotation marks and dashes as they were typed. Used by the checker, the record
 * and the site alike.
 */
export const features: Features = { gfm: true, frontmatter: false, smartPunctuation: false };

/** The syntax tree of a Markdown body, with positions counted from the body's first line. */
export function parseMarkdown(body: string): Root {
	return markdownToMdast(body, { features }) as Root;
}

/** The syntax tree of an MDX body. Throws where the MDX is malformed. */
export function parseMdx(body: string): Root {
	return mdxToMdast(body, { features }) as Root;
}
