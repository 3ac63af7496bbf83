import { type Check, fail, type Observation, pass, warn } from '@mtaops/core';
import { type Directive, directivesOf, type Section, sectionName, sectionsOf } from '../config/node.ts';
import { lastOf } from '../config/smtp-user.ts';
import { splitList } from '../config/words.ts';
import type { Case } from './case.ts';
import { remove, write } from './edit.ts';

export const accounting: Check<Case> = {
  evaluate: (one) => {
    const files = sectionsOf(one.configuration.nodes, 'acct-file');
    const [first] = files;
    if (!first) {
      const remedy = `${one.configuration.mainPath}: add \`<acct-file /var/log/pmta/acct.csv>\` \`records d,b,t,r\` \`</acct-file>\``;
      return [fail('no acct-file: nothing tells what became of a message', { remedy })];
    }
    const seen = [...missingRecords(files, first), ...files.flatMap(judgeFile), ...suppressed(one)];
    return seen.length > 0
      ? seen
      : [
          pass(
            'every outcome is recorded',
            files.map(({ location }) => location),
          ),
        ];
  },
  group: 'observability',
  id: 'PMTA-LOG-02',
  remedy: '`records d,b,t,r` with jobId or a header of the run, unfiltered and unredacted.',
  restsOn: [
    '<acct-file>: records, record-fields, queue-filter, privacy-policy',
    'disable-acct-records of <domain>',
  ],
  rule: {
    fail: 'there is no acct-file',
    pass: 'deliveries, bounces, deferrals and receptions are recorded, each with the job',
    warn: 'a kind is missing, lacks the job, or is filtered or redacted',
  },
  severity: 'medium',
  source: "User's Guide 5.0, 3.3.11 and 11.2",
  title: 'Every outcome is recorded',
  why: 'Without r and t records a message that was taken and is late looks the same as one that was never sent.',
};

const NEEDED = { b: 'bounce', d: 'delivery', r: 'receipt', t: 'transient' } as const;

function missingRecords(files: readonly Section[], first: Section): readonly Observation[] {
  const kinds = Object.entries(NEEDED);
  const missing = kinds.filter(
    ([short, long]) => !files.some((file) => records(file).some((kind) => kind === short || kind === long)),
  );
  const untold = kinds
    .filter((kind) => !missing.includes(kind))
    .filter(
      ([short]) =>
        !files.some((file) => records(file).some((kind) => kind[0] === short) && tellsJob(file, short)),
    );
  const directive = lastOf(first.children, 'records');
  const place = directive?.location ?? first.location;
  const names = (list: readonly (readonly [string, string])[]): string =>
    list.map(([short]) => short).join(', ');
  const remedy = directive
    ? write(place, 'records d,b,t,r')
    : `${place.file}:${place.line}: add \`records d,b,t,r\` inside ${sectionName(first)}`;
  return [
    ...(missing.length > 0 ? [warn(`no ${names(missing)} records`, { evidence: [place], remedy })] : []),
    ...(untold.length > 0
      ? [
          warn(`${names(untold)} records without jobId`, {
            evidence: [place],
            remedy: `add jobId to record-fields in ${sectionName(first)}`,
          }),
        ]
      : []),
  ];
}

/** `d,b` when nothing is said (3.3.11). */
function records(file: Section): readonly string[] {
  const directive = lastOf(file.children, 'records');
  return directive ? splitList(directive.rawValue.toLowerCase()) : ['d', 'b'];
}

function tellsJob(file: Section, kind: string): boolean {
  const fields = directivesOf(file.children, 'record-fields').filter(({ args }) => {
    const type = args[0]?.toLowerCase();
    return type === kind || type === NEEDED[kind as keyof typeof NEEDED];
  });
  if (fields.length === 0) return true;
  return fields.some(({ rawValue }) => /(^|[\s,])(\*|jobId|header_\S+)/i.test(rawValue.replace(/^\S+/, '')));
}

function judgeFile(file: Section): readonly Observation[] {
  const filter = lastOf(file.children, 'queue-filter');
  const privacy = lastOf(file.children, 'privacy-policy');
  const cure = (directive: Directive): { evidence: readonly Directive['location'][]; remedy: string } => ({
    evidence: [directive.location],
    remedy: remove(directive.location, directive.key),
  });
  return [
    ...(filter ? [warn(`${sectionName(file)} leaves queues out`, cure(filter))] : []),
    ...(privacy && privacy.args[0]?.toLowerCase() !== 'retain'
      ? [warn(`privacy-policy ${privacy.args[0]}: recipients cannot be told apart`, cure(privacy))]
      : []),
  ];
}

/** Where everything, or a destination of ours, is kept out of the records. */
function suppressed({ configuration, destinationDomains }: Case): readonly Observation[] {
  return sectionsOf(configuration.nodes, 'domain')
    .filter(({ argument }) => argument === '*' || destinationDomains.includes(argument.toLowerCase()))
    .flatMap((section) =>
      directivesOf(section.children, 'disable-acct-records')
        .filter(({ args }) => (args[0] ?? '') !== '')
        .map(({ location, rawValue }) =>
          warn(`${sectionName(section)} keeps ${rawValue} out of the records`, {
            evidence: [location],
            remedy: remove(location, 'disable-acct-records'),
          }),
        ),
    );
}
