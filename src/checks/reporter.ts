import type { Problem } from './problem.ts';
import { github } from './reporters/github.ts';
import { json } from './reporters/json.ts';
import { pretty } from './reporters/pretty.ts';

/** Turns problems into text. Reporters decide nothing and print nothing. */
export type Reporter = (problems: readonly Problem[]) => string;

/** The reporters by the name that `--format` takes. */
export const reporters = { pretty, json, github } as const satisfies Record<string, Reporter>;
