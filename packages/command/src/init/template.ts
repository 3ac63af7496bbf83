/** What a new configuration is about. */
export type FirstTarget = {
  readonly name: string;
  readonly platform: string;
  readonly host: string;
  /** SMTP user name; empty for injection without login. */
  readonly user: string;
};

/** A commented `mtaops.yaml` with one target and, as comments, what else it may hold. */
export function configurationTemplate({ host, name, platform, user }: FirstTarget): string {
  const secret = `${name}-smtp`;
  const variable = `${secret.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}_PASSWORD`;
  const login =
    user === ''
      ? '      - { name: submission, port: 587 }   # auth: { user: …, password: NAME-OF-A-SECRET }'
      : `      - { name: submission, port: 587, auth: { user: ${JSON.stringify(user)}, password: ${secret} } }`;
  return `# Completion and checks in an editor: mtaops config schema > mtaops.schema.json
# yaml-language-server: $schema=mtaops.schema.json
version: 1

# Secrets stand here by reference only; «mtaops config validate» refuses the secret itself.
#   { env: NAME }  { file: PATH, mode: "0600" }  { command: [PROGRAM, ARGUMENT] }  { prompt: true }  { stdin: true }
${user === '' ? '# ' : ''}secrets:
${user === '' ? '# ' : ''}  ${secret}: { env: ${variable} }

targets:
  ${name}:
    platform: ${platform}
    host: ${host}
    smtp:
      # tls: require (default), opportunistic (default on loopback), implicit, none. The first listener is used.
${login}
${apiComment(platform)}
# groups:                       # used as @prod
#   prod: [${name}]

# smime:
#   store: ~/.config/mtaops/certs    # <address>.crt and <address>.pem, or *.p12
#   encrypt_to_self: true

# defaults: { timeout: 15s, concurrency: 8 }

# profiles:                     # «--profile staging» is laid over the rest; null takes a key away
#   staging:
#     targets: { ${name}: { host: staging.example.com } }
`;
}

function apiComment(platform: string): string {
  const lines: Readonly<Record<string, string>> = {
    momentum: 'kind: momentum, url: "https://HOST:PORT/api/v1"',
    powermta: 'kind: powermta, url: "https://HOST:PORT/api/v1", key: NAME-OF-A-SECRET',
    sparkpost: 'kind: sparkpost, url: "https://api.sparkpost.com/api/v1", key: NAME-OF-A-SECRET',
  };
  const line = lines[platform];
  return line === undefined ? '' : `    # api: { ${line} }   # for --via api\n`;
}
