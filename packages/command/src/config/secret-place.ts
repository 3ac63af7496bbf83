import type { Path } from './value-tree.ts';

/**
 * True where a configuration refers to a secret, so where somebody may have written the secret itself: what stands
 * there is never shown.
 */
export function isSecretPlace(path: Path): boolean {
  const steps = path[0] === 'profiles' ? path.slice(2) : path;
  if (steps[0] === 'secrets') return steps.length === 2;
  if (steps[0] !== 'targets') return false;
  const place = steps
    .slice(2)
    .map((step) => (typeof step === 'number' ? '*' : step))
    .join('.');
  return SECRET_USES.has(place);
}

/** Below a target. */
const SECRET_USES: ReadonlySet<string> = new Set([
  'api.key',
  'probe.sink.password',
  'smtp.*.auth.password',
  'ssh.passphrase',
  'ssh.sudo.password_from',
]);
