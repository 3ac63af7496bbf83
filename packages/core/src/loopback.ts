/** True for a name or address that never leaves the machine (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3, RFC 6761 §6.3). */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    /^127(?:\.\d{1,3}){3}$/.test(name) ||
    /^(?:::1|::ffff:127(?:\.\d{1,3}){3}|(?:0{1,4}:){7}0{0,3}1)$/.test(name)
  );
}
