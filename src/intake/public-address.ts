import ipaddr from 'ipaddr.js'

const GLOBAL_UNICAST: readonly [string, number] = ['2000::', 3]

/**
 * True when a numeric address belongs to the public Internet (IANA special-purpose registries): not private,
 * loopback, link-local, shared (RFC 6598), multicast, reserved, nor an IPv4 address of those wrapped in IPv6.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast'
  const wide = parsed as ipaddr.IPv6
  if (wide.isIPv4MappedAddress()) return wide.toIPv4Address().range() === 'unicast'
  // NAT64 carries the IPv4 address in its last 32 bits (RFC 6052).
  if (wide.range() === 'rfc6052')
    return ipaddr.fromByteArray(wide.toByteArray().slice(12)).range() === 'unicast'
  const [network, bits] = GLOBAL_UNICAST
  return wide.range() === 'unicast' && wide.match(ipaddr.IPv6.parse(network), bits)
}
