import { type Files, MtaopsError, type SmtpListener, type TargetListener } from '@mtaops/core';

/**
 * A listener as the mailer wants it: with the certificates of its CA files.
 *
 * @throws MtaopsError `E_NO_INPUT` when a file cannot be read, `E_CONFIG` when it holds no PEM certificate.
 */
export async function prepareListener(
  { caFiles, listener }: TargetListener,
  files: Pick<Files, 'read'>,
): Promise<SmtpListener> {
  return { ...listener, extraCa: await readCaFiles(caFiles, files) };
}

/** The text of PEM files with certificates to trust. Throws as {@link prepareListener}. */
export async function readCaFiles(
  paths: readonly string[],
  files: Pick<Files, 'read'>,
): Promise<readonly string[]> {
  return Promise.all(
    paths.map(async (path) => {
      const text = new TextDecoder().decode(await files.read(path));
      if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
      throw new MtaopsError('E_CONFIG', `no PEM certificate in ${path}`, {
        hint: `openssl x509 -inform DER -in ${path} converts a DER file`,
      });
    }),
  );
}
