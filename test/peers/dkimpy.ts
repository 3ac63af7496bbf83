import { runProgram } from './run-program.ts';

/**
 * Verify the first DKIM signature of a message with dkimpy, which asks the given name server.
 *
 * @param message - LF line ends, as in a Maildir, become CRLF, as they were on the wire.
 * @returns `pass`, `fail`, or dkimpy's own words when it came to no verdict.
 */
export async function verifyDkim(message: Uint8Array, dnsPort: number): Promise<string> {
  const { stderr, stdout } = await runProgram('/usr/bin/python3', ['-c', VERIFY, String(dnsPort)], {
    input: message,
  });
  return new TextDecoder().decode(stdout).trim() || stderr.trim();
}

/**
 * Verify many messages in one go, since starting Python takes longer than verifying.
 *
 * @returns For each what {@link verifyDkim} would.
 */
export async function verifyAllDkim(
  messages: readonly Uint8Array[],
  dnsPort: number,
): Promise<readonly string[]> {
  const input = JSON.stringify(messages.map((message) => Buffer.from(message).toString('base64')));
  const { stderr, stdout } = await runProgram('/usr/bin/python3', ['-c', VERIFY_ALL, String(dnsPort)], {
    input,
  });
  if (stdout.length === 0) throw new Error(stderr);
  return JSON.parse(new TextDecoder().decode(stdout));
}

/** Debian's own Python has the package. dkimpy has no option for a name server: its look-up function is replaced. It takes one record only. */
const PREPARE = `
import sys, json, base64, dkim, dns.resolver
resolver = dns.resolver.Resolver(configure=False)
resolver.nameservers, resolver.port, resolver.lifetime = ['127.0.0.1'], int(sys.argv[1]), 5
def txt(name, timeout=5):
    try: answer = resolver.resolve(name.decode() if isinstance(name, bytes) else name, 'TXT', search=False)
    except dns.exception.DNSException: return None
    return b''.join(list(answer)[0].strings)
`;

const VERIFY = `${PREPARE}
message = sys.stdin.buffer.read().replace(b'\\r\\n', b'\\n').replace(b'\\n', b'\\r\\n')
try: print('pass' if dkim.DKIM(message).verify(dnsfunc=txt) else 'fail')
except dkim.DKIMException as error: print(type(error).__name__, error)
`;

const VERIFY_ALL = `${PREPARE}
resolver.lifetime = 1
def one(text):
    try: return 'pass' if dkim.DKIM(base64.b64decode(text)).verify(dnsfunc=txt) else 'fail'
    except Exception as error: return type(error).__name__
print(json.dumps([one(text) for text in json.load(sys.stdin)]))
`;
