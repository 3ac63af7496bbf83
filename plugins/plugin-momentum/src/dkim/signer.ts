import type { Location } from '@mtaops/core';
import type { Layout } from '../config/layout.ts';
import { childrenOf, type Scope, type Setting, settingIn } from '../config/scope.ts';
import { textOf } from '../config/value.ts';

/** One domain that a module signs for (B4/modules/opendkim; B3 dkim_sign, dk_sign). */
export type DkimSigner = {
  readonly module: Scope;
  /** The domain of the sender, in lower case. */
  readonly domain: string;
  /** `d=` of the signature: the domain or its `base_domain`. */
  readonly signingDomain: string;
  readonly selector: string | undefined;
  /** The private key as a path; undefined when it cannot be told. */
  readonly keyPath: string | undefined;
  readonly place: Location;
  /** Where the key template is written. */
  readonly keyPlace: Location | undefined;
};

/** Signing modules, the families that must not be mixed. */
export const OPENDKIM = 'opendkim';
export const OLD_MODULES: readonly string[] = ['dkim_sign', 'dk_sign'];

export function signingModules(root: Scope): readonly Scope[] {
  return [OPENDKIM, ...OLD_MODULES].flatMap((type) => childrenOf(root, type));
}

/** Every `dkim_domain` and `dk_domain` of every module, with the module's selector and key where it has none. */
export function signersOf(root: Scope, layout: Layout): readonly DkimSigner[] {
  return signingModules(root).flatMap((module) =>
    [...childrenOf(module, 'dkim_domain'), ...childrenOf(module, 'dk_domain')].map((scope) =>
      signer(module, scope, layout),
    ),
  );
}

function signer(module: Scope, scope: Scope, layout: Layout): DkimSigner {
  const domain = (scope.label ?? '').toLowerCase();
  const base = textOf(settingIn(scope, 'base_domain')?.value).toLowerCase();
  const selector =
    textOf((settingIn(scope, 'selector') ?? settingIn(module, 'selector'))?.value) || undefined;
  const key = settingIn(scope, 'key') ?? settingIn(module, 'key');
  const path = keyPathOf(key, domain, base, selector);
  return {
    domain,
    keyPath: path === undefined ? undefined : layout.locate(path),
    keyPlace: key?.place,
    module,
    place: scope.places[0] ?? { file: '', line: 0 },
    selector,
    signingDomain: base || domain,
  };
}

/** Whether `%{d}` stands for the domain or its base is not documented, so such a path stays unknown. */
function keyPathOf(
  key: Setting | undefined,
  domain: string,
  base: string,
  selector: string | undefined,
): string | undefined {
  const template = textOf(key?.value);
  if (template === '' || (template.includes('%{d}') && base !== '' && base !== domain)) return undefined;
  if (template.includes('%{s}') && selector === undefined) return undefined;
  const path = template.replaceAll('%{d}', domain).replaceAll('%{s}', selector ?? '');
  return path.includes('%{') ? undefined : path;
}
