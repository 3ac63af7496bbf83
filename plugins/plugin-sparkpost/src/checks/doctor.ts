import { apiGetRequest, type Doctor, runChecks } from '@mtaops/core';
import { CHECKS } from './all-checks.ts';
import { buildModel } from './model.ts';
import { accountRequests } from './requests.ts';

/** The doctor of a SparkPost account: GET only, and no command on any host. */
export const sparkpostDoctor: Doctor = {
  checks: CHECKS,
  commands: [],
  judge: (evidence, context) => {
    const chosen = context.checks ? new Set(context.checks) : undefined;
    const checks = CHECKS.filter(({ id }) => !chosen || chosen.has(id));
    return runChecks(checks, buildModel(evidence, context));
  },
  prepareGet: ({ anonymous, path }, endpoint, key) => {
    const subaccount =
      endpoint.subaccount === undefined ? {} : { 'x-msys-subaccount': String(endpoint.subaccount) };
    return apiGetRequest(endpoint, anonymous ? undefined : key, path, anonymous ? {} : subaccount);
  },
  wanted: accountRequests,
};
