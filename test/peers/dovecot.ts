import { chmod, chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDaemon } from './daemon.ts';
import { freePorts } from './free-port.ts';
import { untilListening } from './listening.ts';
import { testPki } from './pki.ts';
import { makeTempFolder } from './temp-folder.ts';

/** Owner of every mailbox; a number that no user of a machine has. */
export const MAIL_UID = 61_500;

/** A private Dovecot: SASL for Postfix, LMTP and IMAP over a folder of Maildirs. */
export type Dovecot = AsyncDisposable & {
  /** UNIX socket for `smtpd_sasl_path`. */
  readonly authSocket: string;
  /** UNIX socket to deliver to by LMTP. */
  readonly lmtpSocket: string;
  /** Maildirs, `<user>/new/…`. */
  readonly mailFolder: string;
  readonly ports: Readonly<Record<'imap' | 'imaps' | 'lmtp', number>>;
  readonly log: () => string;
};

export type DovecotOptions = {
  /** Login → password; alice, bob and carol with `S3cret pass` by default. */
  readonly users?: Readonly<Record<string, string>>;
};

/** Mechanisms: PLAIN, LOGIN, CRAM-MD5, SCRAM-SHA-256. The user `disabled` exists and is always refused. Needs root. */
export async function startDovecot({ users = DEFAULT_USERS }: DovecotOptions = {}): Promise<Dovecot> {
  const pki = await testPki();
  await using scope = new AsyncDisposableStack();
  const folder = scope.use(await makeTempFolder('dovecot')).path;
  const mailFolder = join(folder, 'mail');
  await mkdir(mailFolder);
  await chown(mailFolder, MAIL_UID, MAIL_UID);
  const passwords = Object.entries({ ...users, disabled: 'S3cret pass' });
  await writeFile(
    join(folder, 'users'),
    passwords.map(([user, word]) => `${user}:{PLAIN}${word}\n`).join(''),
  );
  await writeFile(join(folder, 'denied'), 'disabled:\n');
  await chmod(join(folder, 'users'), 0o644);
  const ports = await freePorts(['imap', 'imaps', 'lmtp']);
  const configuration = join(folder, 'dovecot.conf');
  await writeFile(
    configuration,
    dovecotConf({ certificate: pki.chain('server'), folder, key: pki.key('server'), mailFolder, ports }),
  );
  const daemon = scope.use(startDaemon(['dovecot', '-F', '-c', configuration]));
  await untilListening(ports.imap, { explain: daemon.output });
  const running = scope.move();
  return {
    authSocket: join(folder, 'run', 'auth-postfix'),
    lmtpSocket: join(folder, 'run', 'lmtp-postfix'),
    log: daemon.output,
    mailFolder,
    ports,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

const DEFAULT_USERS = { alice: 'S3cret pass', bob: 'S3cret pass', carol: 'S3cret pass' };

type Settings = {
  readonly folder: string;
  readonly mailFolder: string;
  readonly certificate: string;
  readonly key: string;
  readonly ports: Dovecot['ports'];
};

const dovecotConf = ({
  folder,
  mailFolder,
  certificate,
  key,
  ports,
}: Settings): string => `base_dir = ${folder}/run
instance_name = mtaops-test
log_path = /dev/stderr
auth_verbose = yes
auth_failure_delay = 0
protocols = imap lmtp
listen = 127.0.0.1
first_valid_uid = ${MAIL_UID}
ssl = yes
ssl_cert = <${certificate}
ssl_key = <${key}
disable_plaintext_auth = no
auth_mechanisms = plain login cram-md5 scram-sha-256
auth_username_format = %Ln
mail_location = maildir:${mailFolder}/%n
passdb {
  driver = passwd-file
  deny = yes
  args = username_format=%n ${folder}/denied
}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%n ${folder}/users
}
userdb {
  driver = static
  args = uid=${MAIL_UID} gid=${MAIL_UID} home=${mailFolder}/%n allow_all_users=yes
}
service imap-login {
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = ${ports.imaps}
    ssl = yes
  }
}
service lmtp {
  unix_listener lmtp-postfix {
    mode = 0666
  }
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${ports.lmtp}
  }
}
service auth {
  unix_listener auth-postfix {
    mode = 0666
  }
}
# Without this a failed login delays the next one from the same address, good ones too, by up to 15 s.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
`;
