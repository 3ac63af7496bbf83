// delay-line.ts PORT MILLISECONDS: a TCP proxy on 127.0.0.1 that holds every octet so long each way; prints its port. A
// round trip through it takes twice that.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

const [port = 0, delayMs = 0] = process.argv.slice(2).map(Number);

function pipe(from: Socket, to: Socket): void {
  from.on('data', (chunk) => setTimeout(() => to.write(chunk), delayMs));
  from.on('end', () => setTimeout(() => to.end(), delayMs));
  from.on('error', () => to.destroy());
}

const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
  const far = connect({ allowHalfOpen: true, host: '127.0.0.1', noDelay: true, port });
  pipe(near, far);
  pipe(far, near);
});
server.listen(0, '127.0.0.1', 1024, () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
