// npm run demo: the main job of mtaops, end to end on this machine. Nothing leaves it.
//   npm run demo -- --keep     leaves the folder with the mail, the keys and mtaops.yaml
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mtaops } from './command-line.ts';
import { composeMail } from './mail.ts';
import { createNarrator, type Narrator } from './narrator.ts';
import { checkConcealed, lines, proveByMtaops, proveByOpenssl } from './proof.ts';
import { startReceiver } from './receiver.ts';
import { createCast, LOGIN, RECIPIENT, SENDER, writeFolder } from './setting.ts';

process.stdout.on('error', () => process.exit()); // … | head
const started = performance.now();
const narrator = createNarrator((text) => process.stdout.write(text));
narrator.line('mtaops demo: sign, encrypt, send, receive and prove one mail. Nothing leaves this machine.\n');
const folder = await mkdtemp(join(tmpdir(), 'mtaops-demo-'));
const isKept = process.argv.includes('--keep');
try {
  await playMainJob(folder, narrator);
  if (isKept) narrator.line(`\nLeft for you: ${folder}`);
  narrator.line(`\nDone in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  process.stderr.write(`\nThe demo failed: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  if (!isKept) await rm(folder, { force: true, recursive: true });
}

async function playMainJob(folder: string, narrator: Narrator): Promise<void> {
  const { step } = narrator;
  const cast = await step(`A throw-away CA; identities of ${SENDER} and ${RECIPIENT}`, createCast);
  await using receiver = await step(
    'A receiver on loopback that wants STARTTLS and AUTH',
    () => startReceiver(cast.server, { password: cast.password, user: LOGIN }),
    ({ port }) => [`127.0.0.1:${port}`],
  );
  const mail = await step(
    'An HTML mail with a picture and an attachment',
    () => composeMail(SENDER, RECIPIENT),
    ({ length }) => [`${length} octets`],
  );
  await writeFolder(folder, cast, receiver.port, mail);
  const send = ['smime', 'send', 'invoice.eml', '--sign', '--encrypt', '--target', 'receiver'];
  await step(
    `$ mtaops ${send.join(' ')}`,
    () => mtaops(folder, send, { DEMO_PASSWORD: cast.password }),
    ({ stderr, stdout }) => lines(stderr + stdout),
  );
  const [stored = new Uint8Array()] = receiver.received();
  await writeFile(join(folder, 'stored.eml'), stored);
  await step(
    'The stored copy shows nothing of the content',
    () => checkConcealed(stored),
    (told) => told,
  );
  await proveByMtaops(folder, mail, narrator);
  await proveByOpenssl(folder, mail, narrator);
}
