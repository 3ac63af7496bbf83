import { expect, it } from 'vitest';
import { checkPrivateFile } from './private-file.ts';

it.each([0o600, 0o400, 0o700])('has nothing to say about a file of mode %o', (mode) => {
  expect(checkPrivateFile('key.pem', { mode })).toBeUndefined();
});

it('says who may read the file and how to stop it', () => {
  expect(checkPrivateFile('key.pem', { mode: 0o644 })).toMatchObject({
    hint: 'chmod 0600 key.pem',
    message: 'key.pem is readable by group and others (mode 0644)',
  });
  expect(checkPrivateFile('key.pem', { mode: 0o440 })?.hint).toBe('chmod 0400 key.pem');
});

it('minds a file that others may write but not read', () => {
  expect(checkPrivateFile('.env', { mode: 0o602 })?.message).toBe('.env is writable by others (mode 0602)');
});

it('lets the group in where the configuration allows it, and nobody else', () => {
  expect(checkPrivateFile('key.pem', { mode: 0o640 }, 0o640)).toBeUndefined();
  expect(checkPrivateFile('key.pem', { mode: 0o644 }, 0o640)).toMatchObject({
    hint: 'chmod 0640 key.pem',
    message: 'key.pem is readable by others (mode 0644)',
  });
});
