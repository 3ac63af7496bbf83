// bare-sink.ts [KEY CERTIFICATE]: as little of an SMTP server as a client can be measured against, on 127.0.0.1; prints its
// port. It offers PIPELINING, and STARTTLS with TLS 1.3 when it has a certificate.
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';

const [keyFile, certificateFile] = process.argv.slice(2);
const secureContext =
  keyFile && certificateFile
    ? createSecureContext({
        cert: readFileSync(certificateFile),
        key: readFileSync(keyFile),
        minVersion: 'TLSv1.3',
      })
    : undefined;
const END = '\r\n.\r\n';

function serve(socket: Socket, isSecure: boolean): void {
  let isData = false;
  let buffer: Buffer = Buffer.alloc(0);
  /** Takes one command or message off the buffer; undefined when none is whole. */
  const step = (): string | undefined => {
    const end = buffer.indexOf(isData ? END : '\r\n');
    if (end < 0) {
      // Of a message only what may be the start of its end is kept.
      if (isData && buffer.length >= END.length) buffer = buffer.subarray(1 - END.length);
      return undefined;
    }
    const verb = isData ? '.' : buffer.toString('latin1', 0, 4).toUpperCase();
    buffer = buffer.subarray(end + (isData ? END.length : 2));
    isData = verb === 'DATA';
    if (isData) return '354 go on\r\n';
    if (verb === 'EHLO') {
      const startTls = secureContext && !isSecure ? '250-STARTTLS\r\n' : '';
      return `250-sink\r\n${startTls}250-8BITMIME\r\n250 PIPELINING\r\n`;
    }
    return verb === 'STAR' ? '220 go\r\n' : verb === 'QUIT' ? '221 bye\r\n' : '250 2.0.0 Ok\r\n';
  };
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk]);
    let out = '';
    for (let reply = step(); reply !== undefined; reply = step()) out += reply;
    if (out !== '') socket.write(out);
    if (out.startsWith('221')) socket.end();
    if (!out.startsWith('220') || !secureContext) return;
    socket.removeAllListeners('data');
    serve(new TLSSocket(socket, { isServer: true, secureContext }), true);
  });
}

const server = createServer({ noDelay: true }, (socket) => {
  socket.write('220 sink ESMTP\r\n');
  serve(socket, false);
});
server.listen(0, '127.0.0.1', 1024, () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
