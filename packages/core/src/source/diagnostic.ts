import type { Location } from '../finding.ts';

/**
 * What a parser has to say about a configuration text. Parsers never stop at one: they note it and go on.
 *
 * `error`: the MTA cannot take this. `doubt`: it may take it, or takes it in a way that is not documented.
 */
export type Diagnostic = {
  readonly level: 'error' | 'doubt';
  /** Stable name, kebab-case, e.g. `argument-missing`. */
  readonly code: string;
  readonly message: string;
  readonly location: Location;
};
