/** One of the separate SparkPost services; an account, key or domain of one does not exist in another (API:index). */
export type Region = {
  readonly name: string;
  readonly apiHost: string;
  readonly smtpHost: string;
  /** CNAME target of a bounce domain. */
  readonly bounceTarget: string;
  /** MX hosts of an inbound domain. */
  readonly inboundHosts: readonly string[];
};

const US: Region = {
  apiHost: 'api.sparkpost.com',
  bounceTarget: 'sparkpostmail.com',
  inboundHosts: ['rx1.sparkpostmail.com', 'rx2.sparkpostmail.com', 'rx3.sparkpostmail.com'],
  name: 'US',
  smtpHost: 'smtp.sparkpostmail.com',
};

const EU: Region = {
  apiHost: 'api.eu.sparkpost.com',
  bounceTarget: 'eu.sparkpostmail.com',
  inboundHosts: ['rx1.eu.sparkpostmail.com', 'rx2.eu.sparkpostmail.com', 'rx3.eu.sparkpostmail.com'],
  name: 'EU',
  smtpHost: 'smtp.eu.sparkpostmail.com',
};

/** The region of an API or SMTP host; undefined for hosts that the documentation does not name. */
export function regionOf(host: string): Region | undefined {
  const name = host.toLowerCase();
  const known = [US, EU].find(({ apiHost, smtpHost }) => name === apiHost || name === smtpHost);
  if (known) return known;
  const tenant = /^([a-z0-9-]+)\.(?:api|smtp)\.e\.sparkpost\.com$/.exec(name)?.[1];
  if (tenant === undefined) return undefined;
  return {
    apiHost: `${tenant}.api.e.sparkpost.com`,
    bounceTarget: `${tenant}.mail.e.sparkpost.com`,
    inboundHosts: [`${tenant}.mx.e.sparkpost.com`],
    name: `Enterprise tenant ${tenant}`,
    smtpHost: `${tenant}.smtp.e.sparkpost.com`,
  };
}

/** The region a key may belong to when this one does not know it. */
export function otherRegion(region: Region | undefined): Region | undefined {
  if (region?.name === 'US') return EU;
  return region?.name === 'EU' ? US : undefined;
}

/** The host of a URL that may lack its scheme; empty when it is none. */
export function hostOf(url: string): string {
  return URL.parse(/^https?:\/\//i.test(url) ? url : `https://${url}`)?.hostname ?? '';
}
