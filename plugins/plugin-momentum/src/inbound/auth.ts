import { wordsOf } from '../config/value.ts';
import { type ChainLink, type Found, firstDefined } from './chain.ts';

const DICTIONARIES: ReadonlyMap<string, string> = new Map([
  ['LOGIN', 'AuthLoginParameters'],
  ['PLAIN', 'AuthPlainParameters'],
  ['CRAM-MD5', 'AuthCramMD5Parameters'],
  ['DIGEST-MD5', 'AuthDigestMD5Parameters'],
]);

/** One SMTP AUTH mechanism at an endpoint: it works only when it is announced and has its parameters (B4/inbound-smtp). */
export type Mechanism = {
  readonly name: string;
  /** The option that carries its parameters; undefined for a mechanism the documentation does not know. */
  readonly option: string | undefined;
  readonly extension: Found | undefined;
  readonly parameters: Found | undefined;
};

/** Mechanisms that are announced or have parameters, on a chain of scopes. */
export function mechanismsOn(chain: readonly ChainLink[]): readonly Mechanism[] {
  const extensions = firstDefined(chain, 'smtp_extensions');
  const announced = announcedMechanisms(extensions);
  const names = new Set([...announced, ...DICTIONARIES.keys()]);
  return [...names].flatMap((name) => {
    const option = DICTIONARIES.get(name);
    const parameters = option === undefined ? undefined : firstDefined(chain, option);
    const extension = announced.includes(name) ? extensions : undefined;
    return extension || parameters ? [{ extension, name, option, parameters }] : [];
  });
}

/** True when somebody can log in with it. */
export function isUsable({ extension, parameters }: Mechanism): boolean {
  return extension !== undefined && parameters !== undefined;
}

/** True when `SMTP_Extensions` in force has this entry; case does not matter. */
export function announces(chain: readonly ChainLink[], extension: string): boolean {
  return wordsIn(firstDefined(chain, 'smtp_extensions')).some((word) => word === extension);
}

function announcedMechanisms(extensions: Found | undefined): readonly string[] {
  return wordsIn(extensions).flatMap((word) => {
    const [first, ...mechanisms] = word.split(/[\s=]+/);
    return first === 'AUTH' ? mechanisms : [];
  });
}

function wordsIn(found: Found | undefined): readonly string[] {
  return found ? wordsOf(found.setting.value).map(({ text }) => text.trim().toUpperCase()) : [];
}
