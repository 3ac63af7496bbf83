import { isLoopbackHost, type Target } from '@mtaops/core';

/** What is valid in a target but weakens it; one line each. */
export function cautionsOf(target: Target): readonly string[] {
  const { api, name, smtp } = target;
  return [
    ...smtp.flatMap(({ listener, name: listenerName }) => {
      const where = `target ${name}, listener ${listenerName}`;
      const isRemote = !isLoopbackHost(listener.host);
      return [
        ...(isRemote && listener.tls === 'none' && listener.auth
          ? [`${where}: tls is none, so the password is never sent and the login fails`]
          : []),
        ...(isRemote && listener.tls === 'none' && !listener.auth
          ? [`${where}: mail goes in clear (tls: none)`]
          : []),
        ...(isRemote && listener.tls !== 'none' && !listener.verifyTls
          ? [`${where}: the certificate is not checked (verify: false)`]
          : []),
      ];
    }),
    ...(api?.verifyTls === false
      ? [`target ${name}: the certificate of the API is not checked (verify: false)`]
      : []),
    ...(api && isClear(api.endpoint.url)
      ? [`target ${name}: mail and key go to the API in clear (http)`]
      : []),
  ];
}

function isClear(url: string): boolean {
  return url.startsWith('http:') && !isLoopbackHost(new URL(url).hostname);
}
