import type { Complaint } from './io.ts';
import type { Complaints } from './complaints.ts';
import { FAILED } from './exit-status.ts';
import type { Addresses } from './sarif-address.ts';
import { plainMessage } from './sarif-message.ts';
import type { Say } from './words.ts';

/**
 * How the run went (§3.20): its exit status, the folder it started in, and what could not be read or is no report, which
 * nobody who has the log alone would know of. A complaint that is an error means that the run failed (§3.20.21).
 */
export function sarifInvocation(
  status: number,
  { kept, more }: Complaints,
  { addresses, say }: { readonly addresses: Addresses; readonly say: Say },
): object {
  const notification = ({ sentence, level, path }: Complaint) => ({
    level,
    message: plainMessage(sentence),
    ...(path !== null && { locations: [{ physicalLocation: { artifactLocation: addresses.of(path) } }] }),
  });
  const about = (subject: Complaint['about']) => kept.filter((each) => each.about === subject).map(notification);
  const rest = { sentence: say('sarif/more', { count: more }), level: 'warning', path: null, about: 'files' } as const;
  return {
    executionSuccessful: status !== FAILED,
    exitCode: status,
    workingDirectory: addresses.root(),
    toolExecutionNotifications: [...about('files'), ...(more > 0 ? [notification(rest)] : [])],
    toolConfigurationNotifications: about('settings'),
  };
}
