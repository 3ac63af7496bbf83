// npm run demo: the main job of mtaops, end to end on this machine. Nothing leaves it.
//   npm run demo -- --keep     leaves the folder with the mail, the keys and mtaops.yaml
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mtaops } from './command-line.ts';
import { composeMail } from './mail.ts';
import { createNarrator, type Narrator } from './narrator.ts';
import { checkConcealed, lines, proveByOpenssl } from './proof.ts';
import { startReceiver } from './receiver.ts';
import { createCast, LOGIN, RECIPIENT, SENDER, writeFolder } from './setting.ts';

const started = performance.now();
const narrator = createNarrator((text) => process.stdout.write(text));
narrator.line('mtaops demo: sign, encrypt, send, receive and prove one mail. Nothing leaves this machine.\n');
try {
  const folder = await playMainJob(narrator);
  if (process.argv.includes('--keep')) narrator.line(`\nLeft for you: ${folder}`);
  else await rm(folder, { force: true, recursive: true });
  narrator.line(`\nDone in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  process.stderr.write(`\nThe demo failed: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function playMainJob(narrator: Narrator): Promise<string> {
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
    ({ message }) => [`${message.length} octets`],
  );
  const folder = await writeFolder(cast, receiver.port, mail.message);
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
  await proveByOpenssl(folder, mail, narrator);
  return folder;
}
